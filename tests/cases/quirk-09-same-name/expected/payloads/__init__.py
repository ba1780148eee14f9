# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    cart,
    order,
    plan,
)
from .cart import (
    CartPayload,
)
from .cart import (
    RenewalPayload as CartRenewalPayload,
)
from .order import (
    OrderPayload,
    RenewalPayload,
)
from .plan import (
    PlanPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    cart,
    OrderRenewalPayload=order.RenewalPayload,
)
bind(
    plan,
    CartRenewalPayload=cart.RenewalPayload,
    RenewalPayload=order.RenewalPayload,
)

__all__ = [
    "CartPayload",
    "CartRenewalPayload",
    "OrderPayload",
    "PlanPayload",
    "RenewalPayload",
]
