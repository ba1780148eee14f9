# Made by docmodels from names.md.
# Change the page and generate again; edits to this file are lost.
"""Names that hurt."""

from __future__ import annotations

from typing import (
    Any,
    TYPE_CHECKING,
    cast,
)
from .._runtime import (
    JsonObject,
    MAX_DEPTH,
    NO_PROPERTIES,
    decode_date,
    decode_datetime,
    encode_date,
    encode_datetime,
    keep_rest,
    put_rest,
    put_rest_but_dates,
    register,
    rest_of,
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

if TYPE_CHECKING:
    from ..payloads.names import (
        Any_Payload,
        Customer2Payload,
        CustomerPayload,
        CustomerPayload_Payload,
        DatetimePayload,
        ListPayload,
        None_Payload,
        Page_Payload,
    )


_LIST: frozenset[str] = frozenset(
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
        '"quoted"',
    }
)

_LIST_DATES = frozenset(
    {
        "date",
    }
)

_new_list = List.__new__


def list_from_dict(data: JsonObject, depth: int = 0) -> List:
    if depth > MAX_DEPTH:
        raise too_deep(data)
    model = _new_list(List)
    rest: dict[str, Any] = {}
    known = 0
    value = data.get("class")
    if isinstance(value, str):
        model.class_ = value
        known += 1
    else:
        wrong(data, "class", "str")
    if (value := data.get("from")) is None:
        model.from_ = None
    elif isinstance(value, str):
        model.from_ = value
        known += 1
    else:
        wrong(data, "from", "str")
    if (value := data.get("self")) is None:
        model.self_ = None
    elif isinstance(value, dict):
        model.self_ = list_from_dict(value, depth + 1)
        known += 1
    else:
        wrong(data, "self", "object")
    if (value := data.get("date")) is None:
        model.date = None
    elif isinstance(value, str):
        model.date = decode_date(data, "date", value, rest)
        known += 1
    else:
        wrong(data, "date", "date")
    if (value := data.get("list")) is None:
        model.list_ = None
    elif isinstance(value, list):
        model.list_ = []
        for item in value:
            if isinstance(item, str):
                model.list_.append(item)
            else:
                wrong_item(value, item, "str")
        known += 1
    else:
        wrong(data, "list", "list")
    if (value := data.get("__init__")) is None:
        model.init = None
    elif isinstance(value, str):
        model.init = value
        known += 1
    else:
        wrong(data, "__init__", "str")
    if (value := data.get("2nd-item")) is None:
        model.field_2nd_item = None
    elif isinstance(value, str):
        model.field_2nd_item = value
        known += 1
    else:
        wrong(data, "2nd-item", "str")
    if (value := data.get("@odata.type")) is None:
        model.odata_type = None
    elif isinstance(value, str):
        model.odata_type = value
        known += 1
    else:
        wrong(data, "@odata.type", "str")
    if (value := data.get("größe")) is None:
        model.größe = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.größe = value
        known += 1
    else:
        wrong(data, "größe", "int")
    if (value := data.get("user-name")) is None:
        model.user_name = None
    elif isinstance(value, str):
        model.user_name = value
        known += 1
    else:
        wrong(data, "user-name", "str")
    if (value := data.get("userName")) is None:
        model.user_name_2 = None
    elif isinstance(value, str):
        model.user_name_2 = value
        known += 1
    else:
        wrong(data, "userName", "str")
    if (value := data.get("additionalProperties")) is not None:
        known += 1
    model.additional_properties_ = value
    if (value := data.get("value")) is None:
        model.value = None
    elif isinstance(value, str):
        model.value = value
        known += 1
    else:
        wrong(data, "value", "str")
    if (value := data.get("model")) is None:
        model.model = None
    elif isinstance(value, str):
        model.model = value
        known += 1
    else:
        wrong(data, "model", "str")
    if (value := data.get("None")) is None:
        model.none = None
    elif isinstance(value, str):
        model.none = value
        known += 1
    else:
        wrong(data, "None", "str")
    if (value := data.get("str")) is None:
        model.str_ = None
    elif isinstance(value, str):
        model.str_ = value
        known += 1
    else:
        wrong(data, "str", "str")
    if (value := data.get('"quoted"')) is None:
        model.quoted = None
    elif isinstance(value, str):
        model.quoted = value
        known += 1
    else:
        wrong(data, '"quoted"', "str")
    if known != len(data):
        keep_rest(rest, data, _LIST)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def list_to_dict(model: List, depth: int = 0) -> ListPayload:
    if depth > MAX_DEPTH:
        raise RecursionError("the models contain themselves")
    result: ListPayload = {
        "class": model.class_,
    }
    if model.from_ is not None:
        result["from"] = model.from_
    if model.self_ is not None:
        result["self"] = list_to_dict(model.self_, depth + 1)
    if model.date is not None:
        result["date"] = encode_date(model.date, "date", model.additional_properties)
    if model.list_ is not None:
        result["list"] = model.list_.copy()
    if model.init is not None:
        cast("dict[str, Any]", result)["__init__"] = model.init
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
        result['"quoted"'] = model.quoted
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _LIST_DATES)
    return result


register(List, list_from_dict, list_to_dict, deep=True)


_NONE: frozenset[str] = frozenset(
    {
        "datetime",
        "next",
    }
)

_NONE_DATES = frozenset(
    {
        "datetime",
    }
)

_new_none = None_.__new__


def none_from_dict(data: JsonObject) -> None_:
    model = _new_none(None_)
    rest: dict[str, Any] = {}
    known = 0
    if (value := data.get("datetime")) is None:
        model.datetime_ = None
    elif isinstance(value, str):
        model.datetime_ = decode_datetime(data, "datetime", value, rest)
        known += 1
    else:
        wrong(data, "datetime", "date-time")
    if (value := data.get("next")) is None:
        model.next = None
    elif isinstance(value, list):
        model.next = []
        for item in value:
            if isinstance(item, dict):
                model.next.append(list_from_dict(item))
            else:
                wrong_item(value, item, "object")
        known += 1
    else:
        wrong(data, "next", "list")
    if known != len(data):
        keep_rest(rest, data, _NONE)
    model.additional_properties = rest or NO_PROPERTIES
    return model


def none_to_dict(model: None_) -> None_Payload:
    result: None_Payload = {}
    if model.datetime_ is not None:
        result["datetime"] = encode_datetime(
            model.datetime_, "datetime", model.additional_properties
        )
    if model.next is not None:
        next_list: list[ListPayload] = []
        for next_item in model.next:
            next_list.append(list_to_dict(next_item))
        result["next"] = next_list
    if model.additional_properties is not NO_PROPERTIES:
        put_rest_but_dates(result, model.additional_properties, _NONE_DATES)
    return result


register(None_, none_from_dict, none_to_dict)


_DATETIME: frozenset[str] = frozenset(
    {
        "any",
    }
)

_new_datetime = Datetime.__new__


def datetime_from_dict(data: JsonObject) -> Datetime:
    model = _new_datetime(Datetime)
    known = 0
    if (value := data.get("any")) is None:
        model.any = None
    elif isinstance(value, dict):
        model.any = any_from_dict(value)
        known += 1
    else:
        wrong(data, "any", "object")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _DATETIME)
    return model


def datetime_to_dict(model: Datetime) -> DatetimePayload:
    result: DatetimePayload = {}
    if model.any is not None:
        result["any"] = any_to_dict(model.any)
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Datetime, datetime_from_dict, datetime_to_dict)


_ANY: frozenset[str] = frozenset(
    {
        "page",
        "free",
    }
)

_new_any = Any_.__new__


def any_from_dict(data: JsonObject) -> Any_:
    model = _new_any(Any_)
    known = 0
    if (value := data.get("page")) is None:
        model.page = None
    elif isinstance(value, dict):
        model.page = page_from_dict(value)
        known += 1
    else:
        wrong(data, "page", "object")
    if (value := data.get("free")) is not None:
        known += 1
    model.free = value
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _ANY)
    return model


def any_to_dict(model: Any_) -> Any_Payload:
    result: Any_Payload = {}
    if model.page is not None:
        result["page"] = page_to_dict(model.page)
    if model.free is not None:
        result["free"] = model.free
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Any_, any_from_dict, any_to_dict)


_PAGE: frozenset[str] = frozenset(
    {
        "items",
    }
)

_new_page = Page_.__new__


def page_from_dict(data: JsonObject) -> Page_:
    model = _new_page(Page_)
    known = 0
    if (value := data.get("items")) is None:
        model.items = None
    elif isinstance(value, list):
        model.items = []
        for item in value:
            if isinstance(item, dict):
                model.items.append(customer_from_dict(item))
            else:
                wrong_item(value, item, "object")
        known += 1
    else:
        wrong(data, "items", "list")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _PAGE)
    return model


def page_to_dict(model: Page_) -> Page_Payload:
    result: Page_Payload = {}
    if model.items is not None:
        items_list: list[CustomerPayload] = []
        for items_item in model.items:
            items_list.append(customer_to_dict(items_item))
        result["items"] = items_list
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Page_, page_from_dict, page_to_dict)


_CUSTOMER: frozenset[str] = frozenset(
    {
        "id",
    }
)

_new_customer = Customer.__new__


def customer_from_dict(data: JsonObject) -> Customer:
    model = _new_customer(Customer)
    known = 0
    if (value := data.get("id")) is None:
        model.id = None
    elif isinstance(value, str):
        model.id = value
        known += 1
    else:
        wrong(data, "id", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CUSTOMER)
    return model


def customer_to_dict(model: Customer) -> CustomerPayload:
    result: CustomerPayload = {}
    if model.id is not None:
        result["id"] = model.id
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Customer, customer_from_dict, customer_to_dict)


_CUSTOMER2: frozenset[str] = frozenset(
    {
        "number",
        "payload",
    }
)

_new_customer2 = Customer2.__new__


def customer2_from_dict(data: JsonObject) -> Customer2:
    model = _new_customer2(Customer2)
    known = 0
    if (value := data.get("number")) is None:
        model.number = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.number = value
        known += 1
    else:
        wrong(data, "number", "int")
    if (value := data.get("payload")) is None:
        model.payload = None
    elif isinstance(value, dict):
        model.payload = customer_payload_from_dict(value)
        known += 1
    else:
        wrong(data, "payload", "object")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CUSTOMER2)
    return model


def customer2_to_dict(model: Customer2) -> Customer2Payload:
    result: Customer2Payload = {}
    if model.number is not None:
        result["number"] = model.number
    if model.payload is not None:
        result["payload"] = customer_payload_to_dict(model.payload)
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Customer2, customer2_from_dict, customer2_to_dict)


_CUSTOMER_PAYLOAD: frozenset[str] = frozenset(
    {
        "text",
    }
)

_new_customer_payload = CustomerPayload_.__new__


def customer_payload_from_dict(data: JsonObject) -> CustomerPayload_:
    model = _new_customer_payload(CustomerPayload_)
    known = 0
    if (value := data.get("text")) is None:
        model.text = None
    elif isinstance(value, str):
        model.text = value
        known += 1
    else:
        wrong(data, "text", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CUSTOMER_PAYLOAD)
    return model


def customer_payload_to_dict(model: CustomerPayload_) -> CustomerPayload_Payload:
    result: CustomerPayload_Payload = {}
    if model.text is not None:
        result["text"] = model.text
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(CustomerPayload_, customer_payload_from_dict, customer_payload_to_dict)
