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
from .models.class_ import (
    Customer as AnotherCustomer,
)
from .models.names import (
    Any_,
    Customer,
    Customer2,
    CustomerPayload_,
    Datetime,
    List,
    None_,
    Page_,
)

__all__ = [
    "AnotherCustomer",
    "Any_",
    "Customer",
    "Customer2",
    "CustomerPayload_",
    "Datetime",
    "DecodeError",
    "Encodable",
    "List",
    "Model",
    "None_",
    "Page",
    "PagePayload",
    "Page_",
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
