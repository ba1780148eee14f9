# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Page,
    from_dict,
    from_json,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from .models.common import (
    Links,
)
from .models.tickets import (
    Row,
    Seat,
    Ticket,
    TicketLinks,
)

__all__ = [
    "DecodeError",
    "Links",
    "Page",
    "Row",
    "Seat",
    "Ticket",
    "TicketLinks",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
