# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rooms.

Made by docmodels from includes/_rooms.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .includes__beds import (
        BedPayload,
    )


class RoomPayload(TypedDict, total=False):
    """The JSON object of a Room."""

    number: int | None
    bed: BedPayload | None
    wall: Any
