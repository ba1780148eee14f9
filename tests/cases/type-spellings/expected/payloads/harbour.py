# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.harbour import (
        BerthKind,
        BerthSide,
        BerthState,
    )


class BerthPayload(TypedDict, total=False):
    """The JSON object of a Berth."""

    kind: BerthKind | str | None
    state: BerthState | str | None
    side: BerthSide | str | None
    opened: str | None
    stay: int | None
    seal: str | None
    position: list[float | int] | None
    ships: dict[str, list[ShipPayload]] | None
    tags: list[str] | None
    notes: list[str | None] | None
    depths: dict[str, float | int | None] | None
    days: list[str | None] | None
    queue: list[ShipPayload | None] | None
    guests: list[str | None] | None
    owner: ShipPayload | PilotPayload | None
    mark: str | int | None
    pilot: PilotPayload | None
    pilots: list[PilotPayload] | None
    last: ShipPayload | None
    all: list[ShipPayload] | None
    rates: dict[str, float | int] | None
    shipId: str | None
    pilotId: str | None
    number: int | None


class ShipPayload(TypedDict, total=False):
    """The JSON object of a Ship."""

    name: str | None
    crew: ShipPayload | PilotPayload | None
    both: ShipPayload | None
    sum: str | None
    which: Any
    ids: Any
    flag: Any
    gone: Any
    part: Any


class PilotPayload(TypedDict, total=False):
    """The JSON object of a Pilot."""

    name: str | None
