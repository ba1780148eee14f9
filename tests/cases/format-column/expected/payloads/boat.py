# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat hire.

Made by docmodels from boat.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.boat import (
        HireDeposit,
        HireKind,
        HireOars,
        HireWeather,
        StopSide,
    )


class HirePayload(TypedDict, total=False):
    """The JSON object of a Hire."""

    boat: BoatPayload | None
    stops: list[StopPayload] | None
    hull: Required[str]
    leaves: Required[str]
    day: str | None
    seats: int | None
    crew: str | None
    kind: HireKind | str | None
    flag: str | None
    deposit: HireDeposit | str | None
    mast: str | None
    oars: HireOars | str | None
    weather: HireWeather | str | None
    water: str | None


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    name: str | None


class StopPayload(TypedDict, total=False):
    """The JSON object of a Stop."""

    pier: int | None
    side: StopSide | str | None


class KnotPayload(TypedDict, total=False):
    """The JSON object of a Knot."""

    turns: int | None
    rope: str | None
