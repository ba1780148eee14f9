# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.harbour import (
        BerthPayload,
        PilotPayload,
        ShipPayload,
    )

BerthState: TypeAlias = Literal[
    "free",
    "taken",
]
"""free: Nobody is there.
taken: Somebody is.

See harbour.md#berthstate-enumeration
"""

BerthKind: TypeAlias = Literal[
    "deep",
    "shallow",
]
"""The documented values of Berth.kind."""

BerthSide: TypeAlias = Literal[
    "port",
    "starboard",
]
"""The documented values of Berth.side."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Berth(Model):
    """A place for one ship.

    See harbour.md#berth
    """

    kind: BerthKind | str | None = None
    """What may lie here."""

    state: BerthState | str | None = None
    """Whether it is taken."""

    side: BerthSide | str | None = None
    """Where the quay is."""

    opened: datetime.datetime | None = None
    """When it was built."""

    stay: int | None = None
    """How long ships stay."""

    seal: str | None = None
    """The seal of the port."""

    position: list[float | int] | None = None
    """Where it is."""

    ships: dict[str, list[Ship]] | None = None
    """Ships by flag."""

    tags: list[str] | None = None
    """Words about it."""

    notes: list[str | None] | None = None
    """Notes by day; none on some days."""

    depths: dict[str, float | int | None] | None = None
    """Depths, where they are known."""

    days: list[datetime.date | None] | None = None
    """Days of the last checks."""

    queue: list[Ship | None] | None = None
    """Who waits, with gaps."""

    guests: list[str | None] | None = None
    """Names of guests."""

    owner: Ship | Pilot | None = None
    """Who has booked it."""

    mark: str | int | None = None
    """What is painted on it."""

    pilot: Pilot | None = None
    """Who leads ships here."""

    pilots: list[Pilot] | None = None
    """Who else may."""

    last: Ship | None = None
    """The last ship."""

    all: list[Ship] | None = None
    """All ships so far."""

    rates: dict[str, float | int] | None = None
    """Rates by month."""

    ship_id: str | None = None
    """The ship that lies here.

    Type: ID of Ship.
    """

    pilot_id: str | None = None
    """The pilot's key.

    Type: Pilot ID.
    """

    number: int | None = None
    """The number on the map."""

    def __to_dict__(self) -> BerthPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ship(Model):
    """The Ship resource.

    See harbour.md#ship
    """

    name: str | None = None
    """Its name, if it has one."""

    crew: Ship | Pilot | None = None
    """Who else is meant."""

    both: Ship | None = None
    """Has the properties of both.

    Type: Ship & Pilot.
    """

    sum: str | None = None
    """Not a type.

    Type: string + integer.
    """

    which: Any = None
    """Not a type, either.

    Type: one of the above.
    """

    ids: Any = None
    """A list or not.

    Type: IDs of Pilot.
    """

    flag: Any = None
    """No page has flags."""

    gone: Any = None
    """The link leads nowhere."""

    part: Any = None
    """Some of a pilot.

    Type: Partial<Pilot>.
    """

    def __to_dict__(self) -> ShipPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Pilot(Model):
    """The Pilot resource.

    See harbour.md#pilot
    """

    name: str | None = None
    """The name."""

    def __to_dict__(self) -> PilotPayload:
        return to_dict(self)
