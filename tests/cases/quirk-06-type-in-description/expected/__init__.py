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
from .models.baskets import (
    Basket,
    BasketItem,
    PayCycle,
)

__all__ = [
    "Basket",
    "BasketItem",
    "DecodeError",
    "Page",
    "PayCycle",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
