# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel events.

Made by docmodels from parcel.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)

_ParcelEventKeys = TypedDict(
    "_ParcelEventKeys",
    {
        "sender.paid": "bool | None",
    },
    total=False,
)


class ParcelEventPayload(_ParcelEventKeys, total=False):
    """The JSON object of a ParcelEvent."""

    id: str | None
    data: ParcelEventDataPayload | None
    route: list[ParcelEventRoutePayload] | None
    sender: str | None


class ParcelEventDataPayload(TypedDict, total=False):
    """The JSON object of a ParcelEventData."""

    weight: float | int | None
    damage: dict[str, Any] | None


class ParcelEventRoutePayload(TypedDict, total=False):
    """The JSON object of a ParcelEventRoute."""

    town: str | None
