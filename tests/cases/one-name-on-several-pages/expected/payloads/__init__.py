# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    order_resources,
    preview_an_order,
    room_bill,
)
from .bar_bill import (
    BillPayload as BarBillPayload,
)
from .create_an_order import (
    OrderPayload as CreateOrderPayload,
)
from .order_resources import (
    OrderLinePayload as ResourcesOrderLinePayload,
)
from .order_resources import (
    OrderPayload,
)
from .preview_an_order import (
    OrderLinePayload,
)
from .room_bill import (
    BillPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    room_bill,
    BillState=_models.room_bill.BillState,
    OrderPayload=order_resources.OrderPayload,
    OrderLinePayload=preview_an_order.OrderLinePayload,
)

__all__ = [
    "BarBillPayload",
    "BillPayload",
    "CreateOrderPayload",
    "OrderLinePayload",
    "OrderPayload",
    "ResourcesOrderLinePayload",
]
