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
    Line,
)
from .models.pay_cart import (
    PayCart402Response,
    PayCartRequest,
    PayCartResponse,
)

__all__ = [
    "Cart",
    "DecodeError",
    "Encodable",
    "Line",
    "Model",
    "Page",
    "PagePayload",
    "PayCart402Response",
    "PayCartRequest",
    "PayCartResponse",
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
