# Made by docmodels.
"""Between JSON objects and models, one module per page of the documentation."""

from .. import models as _models
from .._runtime import (
    DecodeError,
    Page,
    bind,
    from_dict,
    from_json,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from . import (
    customer,
    order_resources,
    product_resources,
    user,
    utility_resources,
)

# The models know their serializers only now: both need each other.
bind(_models.customer, serializers=customer)
bind(_models.order_resources, serializers=order_resources)
bind(_models.product_resources, serializers=product_resources)
bind(_models.user, serializers=user)
bind(_models.utility_resources, serializers=utility_resources)

__all__ = [
    "DecodeError",
    "Page",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
    "customer",
    "order_resources",
    "product_resources",
    "user",
    "utility_resources",
]
