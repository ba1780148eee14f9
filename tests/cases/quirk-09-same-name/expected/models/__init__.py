# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    cart,
    order,
    plan,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    cart,
    OrderRenewal=order.Renewal,
)
bind(
    plan,
    CartRenewal=cart.Renewal,
    Renewal=order.Renewal,
)

__all__ = [
    "cart",
    "order",
    "plan",
]
