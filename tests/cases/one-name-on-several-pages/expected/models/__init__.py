# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    bar_bill,
    create_an_order,
    order_resources,
    preview_an_order,
    room_bill,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    room_bill,
    Order=order_resources.Order,
    OrderLine=preview_an_order.OrderLine,
)

__all__ = [
    "bar_bill",
    "create_an_order",
    "order_resources",
    "preview_an_order",
    "room_bill",
]
