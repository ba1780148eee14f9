# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    order,
    price,
)
from .order import (
    OrderPayload,
)
from .price import (
    CostPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    order,
    CostPayload=price.CostPayload,
)

__all__ = [
    "CostPayload",
    "OrderPayload",
]
