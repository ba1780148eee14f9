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
from .models.customer import (
    Customer,
    CustomerProfile,
    Plan,
)
from .models.sub_address import (
    Address,
)

__all__ = [
    "Address",
    "Customer",
    "CustomerProfile",
    "DecodeError",
    "Page",
    "Plan",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
