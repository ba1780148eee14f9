# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Beds.

Made by docmodels from includes/_beds.md.
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
    from ..payloads.includes__beds import (
        BedPayload,
        WallPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bed(Model):
    """The bed resource.

    See includes/_beds.md#the-bed-object
    """

    width: int | None = None
    """In centimetres."""

    def __to_dict__(self) -> BedPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Wall(Model):
    """The wall resource.

    See includes/_beds.md#the-wall-object
    """

    colour: str | None = None
    """What it is painted with."""

    def __to_dict__(self) -> WallPayload:
        return to_dict(self)
