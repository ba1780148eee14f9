# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""API.

Made by docmodels from none.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.none import (
        LampPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See none.md#lamp
    """

    none: dict[str, Any] | None = None
    """Nothing."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)
