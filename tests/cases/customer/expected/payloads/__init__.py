# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    customer,
    sub_address,
)
from .customer import (
    CustomerPayload,
    CustomerProfilePayload,
    PlanPayload,
)
from .sub_address import (
    AddressPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    customer,
    AddressPayload=sub_address.AddressPayload,
)
bind(
    sub_address,
    CustomerPayload=customer.CustomerPayload,
)

__all__ = [
    "AddressPayload",
    "CustomerPayload",
    "CustomerProfilePayload",
    "PlanPayload",
]
