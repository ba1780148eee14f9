# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.boat import (
        Hull,
        Rig,
        Status,
    )
    from ..models.flags import (
        Flag,
    )


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    status: Status | str | None
    rig: Rig | str | None
    hull: Hull | str | None
    size: Any
    berth: Any
    flags: list[Flag | str] | None
