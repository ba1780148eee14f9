# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""Another page.

Made by docmodels from class.md.
"""

from __future__ import annotations

import functools
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
)

from .._runtime import (
    Json,
    JsonObject,
    keep_rest,
    register,
    str_of,
    wrong,
)
from ..models.class_ import (
    Customer,
)

if TYPE_CHECKING:
    from .names import (
        customer_from_dict as names_customer_from_dict,
    )
    from .names import (
        customer_to_dict as names_customer_to_dict,
    )


_KEYS_CUSTOMER: frozenset[str] = frozenset(
    {
        "name",
        "other",
    }
)

_SIZE_CUSTOMER: Final = len(_KEYS_CUSTOMER)
_new_customer = functools.partial(Customer.__new__, Customer)


def customer_from_dict(data: JsonObject) -> Customer:
    model = _new_customer()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER
    value = data.get("name")
    if type(value) is str:
        model.name = value
    elif value is None:
        model.name = None
        extra += 1
    else:
        model.name = str_of(data, "name")
    if (value := data.get("other")) is None:
        model.other = None
        extra += 1
    elif isinstance(value, dict):
        model.other = names_customer_from_dict(value)
    else:
        wrong(data, "other", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER)
    else:
        model.__rest__ = None
    return model


def customer_to_dict(model: Customer) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.name is not None:
        result["name"] = model.name
    if model.other is not None:
        result["other"] = names_customer_to_dict(model.other)
    return result


register(Customer, customer_from_dict, customer_to_dict)
