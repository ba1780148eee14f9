# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    class_,
    names,
)
from .class_ import (
    CustomerPayload as AnotherCustomerPayload,
)
from .names import (
    Any_Payload,
    Customer2Payload,
    CustomerPayload,
    CustomerPayload_Payload,
    DatetimePayload,
    ListPayload,
    None_Payload,
    Page_Payload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    class_,
    NamesCustomerPayload=names.CustomerPayload,
)

__all__ = [
    "AnotherCustomerPayload",
    "Any_Payload",
    "Customer2Payload",
    "CustomerPayload",
    "CustomerPayload_Payload",
    "DatetimePayload",
    "ListPayload",
    "None_Payload",
    "Page_Payload",
]
