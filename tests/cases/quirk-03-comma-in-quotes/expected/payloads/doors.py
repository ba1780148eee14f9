# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Doors.

Made by docmodels from doors.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.doors import (
        DoorLock,
        DoorState,
    )


class DoorPayload(TypedDict, total=False):
    """The JSON object of a Door."""

    state: DoorState | str | None
    lock: DoorLock | str | None
