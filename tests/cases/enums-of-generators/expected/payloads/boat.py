# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from Boat.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.boat import (
        CrewEnum,
        StateEnum,
    )
    from ..models.flag import (
        Flag,
    )
    from ..models.rig import (
        Rig,
    )


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    rig: Rig | str | None
    hull: Any
    flag: Flag | str | None
    state: StateEnum | str | None
    crew: list[CrewEnum | str] | None
