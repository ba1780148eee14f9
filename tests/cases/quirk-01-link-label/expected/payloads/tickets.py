# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Ticket resources.

Made by docmodels from tickets.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .common import (
        LinksPayload,
    )


class TicketPayload(TypedDict, total=False):
    """The JSON object of a Ticket."""

    seats: list[SeatPayload] | None
    rows: list[RowPayload] | None
    links: TicketLinksPayload | None
    more: LinksPayload | None


class SeatPayload(TypedDict, total=False):
    """The JSON object of a Seat."""

    number: int | None


class RowPayload(TypedDict, total=False):
    """The JSON object of a Row."""

    letter: str | None


class TicketLinksPayload(TypedDict, total=False):
    """The JSON object of a TicketLinks."""

    self: str | None
