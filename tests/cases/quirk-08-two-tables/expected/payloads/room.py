# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""room resource type.

Made by docmodels from room.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class RoomPayload(TypedDict, total=False):
    """The JSON object of a Room."""

    id: str | None
    chairs: list[ChairPayload] | None


class ChairPayload(TypedDict, total=False):
    """The JSON object of a Chair."""

    legs: int | None
