# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Ticket resources.

Made by docmodels from tickets.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.tickets import (
        RowPayload,
        SeatPayload,
        TicketLinksPayload,
        TicketPayload,
    )
    from .common import (
        Links,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ticket(Model):
    """A seat in a theatre for one evening.

    See tickets.md#ticket
    """

    seats: list[Seat] | None = None
    """The seats that were sold."""

    rows: list[Row] | None = None
    """The rows in which they are."""

    links: TicketLinks | None = None
    """Where to read on."""

    more: Links | None = None
    """A label that names nothing."""

    def __to_dict__(self) -> TicketPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Seat(Model):
    """The Seat resource.

    See tickets.md#seat
    """

    number: int | None = None
    """The number on its back."""

    def __to_dict__(self) -> SeatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Row(Model):
    """The Row resource.

    See tickets.md#row
    """

    letter: str | None = None
    """The letter at its end."""

    def __to_dict__(self) -> RowPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class TicketLinks(Model):
    """The TicketLinks resource.

    See tickets.md#ticketlinks
    """

    self_: str | None = None
    """The ticket's address."""

    def __to_dict__(self) -> TicketLinksPayload:
        return to_dict(self)
