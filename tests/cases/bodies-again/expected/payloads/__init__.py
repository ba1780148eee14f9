# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    cart,
    pay_cart,
)
from .cart import (
    CartPayload,
    LinePayload,
)
from .pay_cart import (
    PayCart402ResponsePayload,
    PayCartRequestPayload,
    PayCartResponsePayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    pay_cart,
    CartPayload=cart.CartPayload,
)

__all__ = [
    "CartPayload",
    "LinePayload",
    "PayCart402ResponsePayload",
    "PayCartRequestPayload",
    "PayCartResponsePayload",
]
