# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.bar_bill import (
    Bill as BarBill,
)
from .models.create_an_order import (
    Order as CreateOrder,
)
from .models.order_resources import (
    Order,
)
from .models.order_resources import (
    OrderLine as ResourcesOrderLine,
)
from .models.preview_an_order import (
    OrderLine,
)
from .models.room_bill import (
    Bill,
    BillState,
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
    "BarBill",
    "Bill",
    "BillState",
    "CreateOrder",
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Order",
    "OrderLine",
    "Page",
    "PageShape",
    "ResourcesOrderLine",
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
