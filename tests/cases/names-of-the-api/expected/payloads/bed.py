# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bed resource type.

Made by docmodels from bed.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .chart import (
        RoomChartPayload,
    )


class RoomBedPayload(TypedDict, total=False):
    """The JSON object of a RoomBed."""

    id: str | None
    beside: RoomBedPayload | None
    chart: RoomChartPayload | None
