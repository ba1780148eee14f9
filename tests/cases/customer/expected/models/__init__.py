# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    customer,
    sub_address,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    customer,
    Address=sub_address.Address,
)
bind(
    sub_address,
    Customer=customer.Customer,
)

__all__ = [
    "customer",
    "sub_address",
]
