# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Trains.

Made by docmodels from trains.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.trains import (
        CoachPayload,
        DriverPayload,
        EnginePayload,
        TrainPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Train(Model):
    """The Train resource.

    See trains.md#train
    """

    engine: Engine | None = None
    """A plural of one."""

    coaches: list[Coach] | None = None
    """Several of them."""

    driver: Any = None
    """One letter too many."""

    guard: list[Any] | None = None
    """Nobody knows what this is."""

    def __to_dict__(self) -> TrainPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Engine(Model):
    """The Engine resource.

    See trains.md#engine
    """

    power: float | int | None = None
    """In kilowatts."""

    def __to_dict__(self) -> EnginePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Coach(Model):
    """The Coach resource.

    See trains.md#coach
    """

    seats: int | None = None
    """How many."""

    def __to_dict__(self) -> CoachPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Driver(Model):
    """The Driver resource.

    See trains.md#driver
    """

    name: str | None = None
    """Who drives."""

    def __to_dict__(self) -> DriverPayload:
        return to_dict(self)
