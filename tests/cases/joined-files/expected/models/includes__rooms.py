# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rooms.

Made by docmodels from includes/_rooms.md.
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
    from ..payloads.includes__rooms import (
        RoomPayload,
    )
    from .includes__beds import (
        Bed,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Room(Model):
    """The room resource.

    See includes/_rooms.md#the-room-object
    """

    number: int | None = None
    """Its number."""

    bed: Bed | None = None
    """What one sleeps in."""

    wall: Any = None
    """Two files have that heading."""

    def __to_dict__(self) -> RoomPayload:
        return to_dict(self)
