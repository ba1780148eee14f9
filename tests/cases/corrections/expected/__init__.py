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
from .models.shop import (
    Customer,
    CustomerState,
    Person,
)

__all__ = [
    "Customer",
    "CustomerState",
    "DecodeError",
    "Page",
    "Person",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
