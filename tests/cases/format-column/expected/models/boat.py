# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat hire.

Made by docmodels from boat.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.boat import (
        BoatPayload,
        HirePayload,
        KnotPayload,
        StopPayload,
    )

HireKind: TypeAlias = Literal[
    "F",
    "R",
    "O",
]
"""The documented values of Hire.kind."""

HireDeposit: TypeAlias = Literal[
    " ",
    "Paid",
    "Back again",
]
"""The documented values of Hire.deposit."""

HireOars: TypeAlias = Literal[
    "wood",
    "steel",
]
"""The documented values of Hire.oars."""

HireWeather: TypeAlias = Literal[
    "Fair",
    "Foul",
]
"""The documented values of Hire.weather."""

StopSide: TypeAlias = Literal[
    "port",
    "starboard",
]
"""The documented values of Stop.side."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Hire(Model):
    """The Hire resource.

    See boat.md#hire
    """

    boat: Boat | None = None
    """Which boat it is."""

    stops: list[Stop] | None = None
    """Where it goes."""

    hull: str
    """Required The number of the hull."""

    leaves: datetime.datetime
    """Required When it leaves."""

    day: str | None = None
    """Optional The day of the hire.

    Format: YYYY-MM-DD.
    """

    seats: int | None = None
    """Required seats are counted here."""

    crew: str | None = None
    """Not what a string can be.

    Format: int32.
    """

    kind: HireKind | str | None = None
    """What it is for. Supported values: `F` - Fishing, rods included, `R` - Races, or
    `O` - Other trips.
    """

    flag: str | None = None
    """Supported values: `R` - Red, `G` - Green, and others."""

    deposit: HireDeposit | str | None = None
    """It can be " ", "Paid" or "Back again"."""

    mast: str | None = None
    """For sailing boats, this can be "tall" or "low"."""

    oars: HireOars | str | None = None
    """For this property, possible values are "wood" or "steel"."""

    weather: HireWeather | str | None = None
    """The following are the possible values:
    Fair — A sunny day.
    Foul — It rains.
    """

    water: str | None = None
    """The following are the possible values:
    Calm — No waves.
    Rough — High waves.
    Ask the harbour for more.
    """

    def __to_dict__(self) -> HirePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See boat.md#boat
    """

    name: str | None = None
    """What is painted on it."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Stop(Model):
    """The Stop resource.

    See boat.md#stop
    """

    pier: int | None = None
    """The number of the pier to land at."""

    side: StopSide | str | None = None
    """The side to land with. Possible values are `port` and `starboard`."""

    def __to_dict__(self) -> StopPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Knot(Model):
    """The Knot resource.

    See boat.md#knot
    """

    turns: int | None = None
    """Value: 3."""

    rope: str | None = None
    """Value: jute."""

    def __to_dict__(self) -> KnotPayload:
        return to_dict(self)
