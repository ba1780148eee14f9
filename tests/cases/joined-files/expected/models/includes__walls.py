# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Walls.

Made by docmodels from includes/_walls.md.
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
    from ..payloads.includes__walls import (
        WallPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Wall(Model):
    """The wall resource.

    See includes/_walls.md#the-wall-object
    """

    height: int | None = None
    """In centimetres."""

    def __to_dict__(self) -> WallPayload:
        return to_dict(self)
