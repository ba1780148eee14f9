# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Chart resource type.

Made by docmodels from chart.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .bed import (
        RoomBedPayload,
    )


class RoomChartPayload(TypedDict, total=False):
    """The JSON object of a RoomChart."""

    beds: list[RoomBedPayload] | None
    imageURLs: list[str] | None
    IPv4Address: str | None
