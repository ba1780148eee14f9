# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    common,
    tickets,
)
from .common import (
    LinksPayload,
)
from .tickets import (
    RowPayload,
    SeatPayload,
    TicketLinksPayload,
    TicketPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    tickets,
    LinksPayload=common.LinksPayload,
)

__all__ = [
    "LinksPayload",
    "RowPayload",
    "SeatPayload",
    "TicketLinksPayload",
    "TicketPayload",
]
