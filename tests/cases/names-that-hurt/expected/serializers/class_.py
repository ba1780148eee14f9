# Made by docmodels from class.md.
# Change the page and generate again; edits to this file are lost.
"""Another page."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)
from .._runtime import (
    JsonObject,
    NO_PROPERTIES,
    put_rest,
    register,
    rest_of,
    wrong,
)
from ..models.class_ import (
    Customer,
)

if TYPE_CHECKING:
    from ..payloads.class_ import (
        CustomerPayload,
    )


_CUSTOMER: frozenset[str] = frozenset(
    {
        "name",
        "other",
    }
)

_new_customer = Customer.__new__


def customer_from_dict(data: JsonObject) -> Customer:
    model = _new_customer(Customer)
    known = 0
    if (value := data.get("name")) is None:
        model.name = None
    elif isinstance(value, str):
        model.name = value
        known += 1
    else:
        wrong(data, "name", "str")
    if (value := data.get("other")) is None:
        model.other = None
    elif isinstance(value, dict):
        model.other = names_customer_from_dict(value)
        known += 1
    else:
        wrong(data, "other", "object")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CUSTOMER)
    return model


def customer_to_dict(model: Customer) -> CustomerPayload:
    result: CustomerPayload = {}
    if model.name is not None:
        result["name"] = model.name
    if model.other is not None:
        result["other"] = names_customer_to_dict(model.other)
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Customer, customer_from_dict, customer_to_dict)

from .names import (
    customer_from_dict as names_customer_from_dict,
    customer_to_dict as names_customer_to_dict,
)
