# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Encodable,
    Model,
    Page,
    PagePayload,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from .models.bar_bill import (
    Bill as BarBill,
)
from .models.create_an_order import (
    Order as CreateOrder,
)
from .models.order_resources import (
    Order,
    OrderLine as ResourcesOrderLine,
)
from .models.preview_an_order import (
    OrderLine,
)
from .models.room_bill import (
    Bill,
    BillState,
)

__all__ = [
    "BarBill",
    "Bill",
    "BillState",
    "CreateOrder",
    "DecodeError",
    "Encodable",
    "Model",
    "Order",
    "OrderLine",
    "Page",
    "PagePayload",
    "ResourcesOrderLine",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
