# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Common resources.

Made by docmodels from common.md.
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
    from ..payloads.common import (
        LinksPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Links(Model):
    """The Links resource.

    See common.md#links
    """

    self_: str | None = None
    """The address of anything."""

    def __to_dict__(self) -> LinksPayload:
        return to_dict(self)
