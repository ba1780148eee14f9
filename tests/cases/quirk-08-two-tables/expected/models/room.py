# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""room resource type.

Made by docmodels from room.md.
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
    from ..payloads.room import (
        ChairPayload,
        RoomPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Room(Model):
    """A place to meet.

    See room.md#room-resource-type
    """

    id: str | None = None
    """The key. Read-only."""

    chairs: list[Chair] | None = None
    """What stands in it."""

    def __to_dict__(self) -> RoomPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Chair(Model):
    """The chair resource.

    See room.md#chair-resource-type
    """

    legs: int | None = None
    """Mostly four."""

    def __to_dict__(self) -> ChairPayload:
        return to_dict(self)
