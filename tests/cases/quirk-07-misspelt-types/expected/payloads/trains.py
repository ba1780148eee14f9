# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Trains.

Made by docmodels from trains.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class TrainPayload(TypedDict, total=False):
    """The JSON object of a Train."""

    engine: EnginePayload | None
    coaches: list[CoachPayload] | None
    driver: Any
    guard: list[Any] | None


class EnginePayload(TypedDict, total=False):
    """The JSON object of an Engine."""

    power: float | int | None


class CoachPayload(TypedDict, total=False):
    """The JSON object of a Coach."""

    seats: int | None


class DriverPayload(TypedDict, total=False):
    """The JSON object of a Driver."""

    name: str | None
