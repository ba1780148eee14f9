# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""owner resource type.

Made by docmodels from Owner.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.owner import (
        OwnerPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Owner(Model):
    """The owner resource.

    See Owner.md#owner-resource-type
    """

    name: str | None = None
    """What the owner is called."""

    def __to_dict__(self) -> OwnerPayload:
        return to_dict(self)
