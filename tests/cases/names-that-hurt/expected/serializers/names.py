# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
"""Names that hurt.

Made by docmodels from names.md.
"""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)

from .._runtime import (
    MAX_DEPTH,
    Json,
    JsonObject,
    add_rest,
    decode_date,
    decode_datetime,
    encode_date,
    encode_datetime,
    forget,
    int_of,
    keep_rest,
    put_back,
    register,
    str_of,
    too_deep,
    wrong,
    wrong_item,
)
from ..models.names import (
    Any_,
    Customer,
    Customer2,
    CustomerPayload_,
    Datetime,
    List,
    None_,
    Page_,
)

_KEYS_LIST: frozenset[str] = frozenset(
    {
        "class",
        "from",
        "self",
        "date",
        "list",
        "__init__",
        "2nd-item",
        "@odata.type",
        "größe",
        "user-name",
        "userName",
        "additionalProperties",
        "value",
        "model",
        "None",
        "str",
        "quoted",
        'mid"quote',
    }
)

_SIZE_LIST: Final = len(_KEYS_LIST)
_new_list = functools.partial(List.__new__, List)


def list_from_dict(data: JsonObject, depth: int = 0) -> List:
    if depth > MAX_DEPTH:
        raise too_deep(data)
    model = _new_list()
    rest: dict[str, Any] = {}
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_LIST
    value = data.get("class")
    if type(value) is str:
        model.class_ = value
    else:
        model.class_ = str_of(data, "class")
    value = data.get("from")
    if type(value) is str:
        model.from_ = value
    elif value is None:
        model.from_ = None
        extra += 1
    else:
        model.from_ = str_of(data, "from")
    if (value := data.get("self")) is None:
        model.self_ = None
        extra += 1
    elif isinstance(value, dict):
        model.self_ = list_from_dict(value, depth + 1)
    else:
        wrong(data, "self", "object")
    if (value := data.get("date")) is None:
        model.date = None
        extra += 1
    elif isinstance(value, str):
        model.date = decode_date(data, "date", value, rest)
    else:
        wrong(data, "date", "date")
    if (value := data.get("list")) is None:
        model.list_ = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.list_ = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "list", "array")
    value = data.get("__init__")
    if type(value) is str:
        model.init = value
    elif value is None:
        model.init = None
        extra += 1
    else:
        model.init = str_of(data, "__init__")
    value = data.get("2nd-item")
    if type(value) is str:
        model.field_2nd_item = value
    elif value is None:
        model.field_2nd_item = None
        extra += 1
    else:
        model.field_2nd_item = str_of(data, "2nd-item")
    value = data.get("@odata.type")
    if type(value) is str:
        model.odata_type = value
    elif value is None:
        model.odata_type = None
        extra += 1
    else:
        model.odata_type = str_of(data, "@odata.type")
    value = data.get("größe")
    if type(value) is int:
        model.größe = value
    elif value is None:
        model.größe = None
        extra += 1
    else:
        model.größe = int_of(data, "größe")
    value = data.get("user-name")
    if type(value) is str:
        model.user_name = value
    elif value is None:
        model.user_name = None
        extra += 1
    else:
        model.user_name = str_of(data, "user-name")
    value = data.get("userName")
    if type(value) is str:
        model.user_name_2 = value
    elif value is None:
        model.user_name_2 = None
        extra += 1
    else:
        model.user_name_2 = str_of(data, "userName")
    if (value := data.get("additionalProperties")) is None:
        extra += 1
    model.additional_properties_ = value
    value = data.get("value")
    if type(value) is str:
        model.value = value
    elif value is None:
        model.value = None
        extra += 1
    else:
        model.value = str_of(data, "value")
    value = data.get("model")
    if type(value) is str:
        model.model = value
    elif value is None:
        model.model = None
        extra += 1
    else:
        model.model = str_of(data, "model")
    value = data.get("None")
    if type(value) is str:
        model.none = value
    elif value is None:
        model.none = None
        extra += 1
    else:
        model.none = str_of(data, "None")
    value = data.get("str")
    if type(value) is str:
        model.str_ = value
    elif value is None:
        model.str_ = None
        extra += 1
    else:
        model.str_ = str_of(data, "str")
    value = data.get("quoted")
    if type(value) is str:
        model.quoted = value
    elif value is None:
        model.quoted = None
        extra += 1
    else:
        model.quoted = str_of(data, "quoted")
    value = data.get('mid"quote')
    if type(value) is str:
        model.mid_quote = value
    elif value is None:
        model.mid_quote = None
        extra += 1
    else:
        model.mid_quote = str_of(data, 'mid"quote')
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_LIST)
    model.__rest__ = rest
    return model


def list_to_dict(model: List, depth: int = 0) -> dict[str, Any]:
    if depth > MAX_DEPTH:
        raise RecursionError("the models contain themselves")
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    result["class"] = model.class_
    if model.from_ is not None:
        result["from"] = model.from_
    if model.self_ is not None:
        result["self"] = list_to_dict(model.self_, depth + 1)
    if model.date is not None:
        result["date"] = encode_date(model.date, "date", result)
    elif rest is not None and rest.get("date") is not None:
        forget(result, "date", "date")
    if model.list_ is not None:
        list__json: Any = model.list_.copy()
        if rest is not None and "list" in rest:
            put_back(list__json, result["list"])
        result["list"] = list__json
    if model.init is not None:
        result["__init__"] = model.init
    if model.field_2nd_item is not None:
        result["2nd-item"] = model.field_2nd_item
    if model.odata_type is not None:
        result["@odata.type"] = model.odata_type
    if model.größe is not None:
        result["größe"] = model.größe
    if model.user_name is not None:
        result["user-name"] = model.user_name
    if model.user_name_2 is not None:
        result["userName"] = model.user_name_2
    if model.additional_properties_ is not None:
        result["additionalProperties"] = model.additional_properties_
    if model.value is not None:
        result["value"] = model.value
    if model.model is not None:
        result["model"] = model.model
    if model.none is not None:
        result["None"] = model.none
    if model.str_ is not None:
        result["str"] = model.str_
    if model.quoted is not None:
        result["quoted"] = model.quoted
    if model.mid_quote is not None:
        result['mid"quote'] = model.mid_quote
    return result


register(List, list_from_dict, list_to_dict, deep=True)


_KEYS_NONE: frozenset[str] = frozenset(
    {
        "datetime",
        "next",
    }
)

_SIZE_NONE: Final = len(_KEYS_NONE)
_new_none = functools.partial(None_.__new__, None_)


def none_from_dict(data: JsonObject) -> None_:
    model = _new_none()
    rest: dict[str, Any] = {}
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_NONE
    if (value := data.get("datetime")) is None:
        model.datetime_ = None
        extra += 1
    elif isinstance(value, str):
        model.datetime_ = decode_datetime(data, "datetime", value, rest)
    else:
        wrong(data, "datetime", "date-time")
    if (value := data.get("next")) is None:
        model.next = None
        extra += 1
    elif isinstance(value, list):
        model.next = []
        for item in value:
            if isinstance(item, dict):
                model.next.append(list_from_dict(item))
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "next", "array")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_NONE)
    model.__rest__ = rest
    return model


def none_to_dict(model: None_) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.datetime_ is not None:
        result["datetime"] = encode_datetime(model.datetime_, "datetime", result)
    elif rest is not None and rest.get("datetime") is not None:
        forget(result, "datetime", "datetime")
    if model.next is not None:
        next_json: list[Any] = []
        if model.next:
            for next_item in model.next:
                next_json.append(list_to_dict(next_item))
        if rest is not None and "next" in rest:
            put_back(next_json, result["next"])
        result["next"] = next_json
    return result


register(None_, none_from_dict, none_to_dict)


_KEYS_DATETIME: frozenset[str] = frozenset(
    {
        "any",
    }
)

_SIZE_DATETIME: Final = len(_KEYS_DATETIME)
_new_datetime = functools.partial(Datetime.__new__, Datetime)


def datetime_from_dict(data: JsonObject) -> Datetime:
    model = _new_datetime()
    value: Json
    extra: int = len(data) - _SIZE_DATETIME
    if (value := data.get("any")) is None:
        model.any = None
        extra += 1
    elif isinstance(value, dict):
        model.any = any_from_dict(value)
    else:
        wrong(data, "any", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_DATETIME)
    else:
        model.__rest__ = None
    return model


def datetime_to_dict(model: Datetime) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.any is not None:
        result["any"] = any_to_dict(model.any)
    return result


register(Datetime, datetime_from_dict, datetime_to_dict)


_KEYS_ANY: frozenset[str] = frozenset(
    {
        "page",
        "free",
    }
)

_SIZE_ANY: Final = len(_KEYS_ANY)
_new_any = functools.partial(Any_.__new__, Any_)


def any_from_dict(data: JsonObject) -> Any_:
    model = _new_any()
    value: Json
    extra: int = len(data) - _SIZE_ANY
    if (value := data.get("page")) is None:
        model.page = None
        extra += 1
    elif isinstance(value, dict):
        model.page = page_from_dict(value)
    else:
        wrong(data, "page", "object")
    if (value := data.get("free")) is None:
        extra += 1
    model.free = value
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ANY)
    else:
        model.__rest__ = None
    return model


def any_to_dict(model: Any_) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.page is not None:
        result["page"] = page_to_dict(model.page)
    if model.free is not None:
        result["free"] = model.free
    return result


register(Any_, any_from_dict, any_to_dict)


_KEYS_PAGE: frozenset[str] = frozenset(
    {
        "items",
    }
)

_SIZE_PAGE: Final = len(_KEYS_PAGE)
_new_page = functools.partial(Page_.__new__, Page_)


def page_from_dict(data: JsonObject) -> Page_:
    model = _new_page()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_PAGE
    if (value := data.get("items")) is None:
        model.items = None
        extra += 1
    elif isinstance(value, list):
        model.items = []
        for item in value:
            if isinstance(item, dict):
                model.items.append(customer_from_dict(item))
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "items", "array")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_PAGE)
    else:
        model.__rest__ = None
    return model


def page_to_dict(model: Page_) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.items is not None:
        items_json: list[Any] = []
        if model.items:
            for items_item in model.items:
                items_json.append(customer_to_dict(items_item))
        if rest is not None and "items" in rest:
            put_back(items_json, result["items"])
        result["items"] = items_json
    return result


register(Page_, page_from_dict, page_to_dict)


_KEYS_CUSTOMER: frozenset[str] = frozenset(
    {
        "id",
    }
)

_SIZE_CUSTOMER: Final = len(_KEYS_CUSTOMER)
_new_customer = functools.partial(Customer.__new__, Customer)


def customer_from_dict(data: JsonObject) -> Customer:
    model = _new_customer()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER)
    else:
        model.__rest__ = None
    return model


def customer_to_dict(model: Customer) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    return result


register(Customer, customer_from_dict, customer_to_dict)


_KEYS_CUSTOMER2: frozenset[str] = frozenset(
    {
        "number",
        "payload",
    }
)

_SIZE_CUSTOMER2: Final = len(_KEYS_CUSTOMER2)
_new_customer2 = functools.partial(Customer2.__new__, Customer2)


def customer2_from_dict(data: JsonObject) -> Customer2:
    model = _new_customer2()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER2
    value = data.get("number")
    if type(value) is int:
        model.number = value
    elif value is None:
        model.number = None
        extra += 1
    else:
        model.number = int_of(data, "number")
    if (value := data.get("payload")) is None:
        model.payload = None
        extra += 1
    elif isinstance(value, dict):
        model.payload = customer_payload_from_dict(value)
    else:
        wrong(data, "payload", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER2)
    else:
        model.__rest__ = None
    return model


def customer2_to_dict(model: Customer2) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.number is not None:
        result["number"] = model.number
    if model.payload is not None:
        result["payload"] = customer_payload_to_dict(model.payload)
    return result


register(Customer2, customer2_from_dict, customer2_to_dict)


_KEYS_CUSTOMER_PAYLOAD: frozenset[str] = frozenset(
    {
        "text",
    }
)

_SIZE_CUSTOMER_PAYLOAD: Final = len(_KEYS_CUSTOMER_PAYLOAD)
_new_customer_payload = functools.partial(CustomerPayload_.__new__, CustomerPayload_)


def customer_payload_from_dict(data: JsonObject) -> CustomerPayload_:
    model = _new_customer_payload()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER_PAYLOAD
    value = data.get("text")
    if type(value) is str:
        model.text = value
    elif value is None:
        model.text = None
        extra += 1
    else:
        model.text = str_of(data, "text")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER_PAYLOAD)
    else:
        model.__rest__ = None
    return model


def customer_payload_to_dict(model: CustomerPayload_) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.text is not None:
        result["text"] = model.text
    return result


register(CustomerPayload_, customer_payload_from_dict, customer_payload_to_dict)
