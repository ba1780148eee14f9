# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

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
from .serializers import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
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
    "Lenient",
    "List",
    "Model",
    "None_",
    "Page",
    "PageShape",
    "Page_",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
]
