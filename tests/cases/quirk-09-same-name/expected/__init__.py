# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Encodable,
    Model,
    Page,
    PagePayload,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from .models.cart import (
    Cart,
    Renewal as CartRenewal,
)
from .models.order import (
    Order,
    Renewal,
)
from .models.plan import (
    Plan,
)

__all__ = [
    "Cart",
    "CartRenewal",
    "DecodeError",
    "Encodable",
    "Model",
    "Order",
    "Page",
    "PagePayload",
    "Plan",
    "Renewal",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
