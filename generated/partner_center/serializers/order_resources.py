# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""Resources for orders.

Made by docmodels from order-resources.md.
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
    add_rest,
    decode_datetime,
    encode_datetime,
    forget,
    int_of,
    keep_rest,
    put_back,
    register,
    str_of,
    wrong,
    wrong_item,
    wrong_key,
)
from ..models.order_resources import (
    Order,
    OrderLineItem,
    OrderLineItemLinks,
    OrderLineItemProvisioningStatus,
    OrderLinks,
    QuantityProvisioningStatus,
    RenewsTo,
)

if TYPE_CHECKING:
    from .utility_resources import (
        link_from_dict,
        link_to_dict,
        resource_attributes_from_dict,
        resource_attributes_to_dict,
    )


_KEYS_ORDER: frozenset[str] = frozenset(
    {
        "id",
        "alternateId",
        "referenceCustomerId",
        "billingCycle",
        "transactionType",
        "lineItems",
        "currencyCode",
        "currencySymbol",
        "creationDate",
        "status",
        "links",
        "attributes",
    }
)

_SIZE_ORDER: Final = len(_KEYS_ORDER)
_new_order = functools.partial(Order.__new__, Order)


def order_from_dict(data: JsonObject) -> Order:
    model = _new_order()
    rest: dict[str, Any] = {}
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_ORDER
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("alternateId")
    if type(value) is str:
        model.alternate_id = value
    elif value is None:
        model.alternate_id = None
        extra += 1
    else:
        model.alternate_id = str_of(data, "alternateId")
    value = data.get("referenceCustomerId")
    if type(value) is str:
        model.reference_customer_id = value
    elif value is None:
        model.reference_customer_id = None
        extra += 1
    else:
        model.reference_customer_id = str_of(data, "referenceCustomerId")
    value = data.get("billingCycle")
    if type(value) is str:
        model.billing_cycle = value
    elif value is None:
        model.billing_cycle = None
        extra += 1
    else:
        model.billing_cycle = str_of(data, "billingCycle")
    value = data.get("transactionType")
    if type(value) is str:
        model.transaction_type = value
    elif value is None:
        model.transaction_type = None
        extra += 1
    else:
        model.transaction_type = str_of(data, "transactionType")
    if (value := data.get("lineItems")) is None:
        model.line_items = None
        extra += 1
    elif isinstance(value, list):
        model.line_items = []
        for item in value:
            if isinstance(item, dict):
                model.line_items.append(order_line_item_from_dict(item))
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "lineItems", "array")
    value = data.get("currencyCode")
    if type(value) is str:
        model.currency_code = value
    elif value is None:
        model.currency_code = None
        extra += 1
    else:
        model.currency_code = str_of(data, "currencyCode")
    value = data.get("currencySymbol")
    if type(value) is str:
        model.currency_symbol = value
    elif value is None:
        model.currency_symbol = None
        extra += 1
    else:
        model.currency_symbol = str_of(data, "currencySymbol")
    if (value := data.get("creationDate")) is None:
        model.creation_date = None
        extra += 1
    elif isinstance(value, str):
        model.creation_date = decode_datetime(data, "creationDate", value, rest)
    else:
        wrong(data, "creationDate", "date-time")
    value = data.get("status")
    if type(value) is str:
        model.status = value
    elif value is None:
        model.status = None
        extra += 1
    else:
        model.status = str_of(data, "status")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = order_links_from_dict(value)
    else:
        wrong(data, "links", "object")
    if (value := data.get("attributes")) is None:
        model.attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
    else:
        wrong(data, "attributes", "object")
    if extra:
        rest = add_rest(rest, data, extra, _KEYS_ORDER)
    model.__rest__ = rest
    return model


def order_to_dict(model: Order) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.alternate_id is not None:
        result["alternateId"] = model.alternate_id
    if model.reference_customer_id is not None:
        result["referenceCustomerId"] = model.reference_customer_id
    if model.billing_cycle is not None:
        result["billingCycle"] = model.billing_cycle
    if model.transaction_type is not None:
        result["transactionType"] = model.transaction_type
    if model.line_items is not None:
        line_items_json: list[Any] = []
        if model.line_items:
            for line_items_item in model.line_items:
                line_items_json.append(order_line_item_to_dict(line_items_item))
        if rest is not None and "lineItems" in rest:
            put_back(line_items_json, result["lineItems"])
        result["lineItems"] = line_items_json
    if model.currency_code is not None:
        result["currencyCode"] = model.currency_code
    if model.currency_symbol is not None:
        result["currencySymbol"] = model.currency_symbol
    if model.creation_date is not None:
        result["creationDate"] = encode_datetime(
            model.creation_date, "creationDate", result
        )
    elif rest is not None and rest.get("creationDate") is not None:
        forget(result, "creationDate", "datetime")
    if model.status is not None:
        result["status"] = model.status
    if model.links is not None:
        result["links"] = order_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(Order, order_from_dict, order_to_dict)


_KEYS_ORDER_LINE_ITEM: frozenset[str] = frozenset(
    {
        "lineItemNumber",
        "offerId",
        "subscriptionId",
        "parentSubscriptionId",
        "friendlyName",
        "quantity",
        "termDuration",
        "transactionType",
        "partnerIdOnRecord",
        "provisioningContext",
        "links",
        "renewsTo",
    }
)

_SIZE_ORDER_LINE_ITEM: Final = len(_KEYS_ORDER_LINE_ITEM)
_new_order_line_item = functools.partial(OrderLineItem.__new__, OrderLineItem)


def order_line_item_from_dict(data: JsonObject) -> OrderLineItem:
    model = _new_order_line_item()
    value: Json
    key: Any
    item: Json
    extra: int = len(data) - _SIZE_ORDER_LINE_ITEM
    value = data.get("lineItemNumber")
    if type(value) is int:
        model.line_item_number = value
    elif value is None:
        model.line_item_number = None
        extra += 1
    else:
        model.line_item_number = int_of(data, "lineItemNumber")
    value = data.get("offerId")
    if type(value) is str:
        model.offer_id = value
    elif value is None:
        model.offer_id = None
        extra += 1
    else:
        model.offer_id = str_of(data, "offerId")
    value = data.get("subscriptionId")
    if type(value) is str:
        model.subscription_id = value
    elif value is None:
        model.subscription_id = None
        extra += 1
    else:
        model.subscription_id = str_of(data, "subscriptionId")
    value = data.get("parentSubscriptionId")
    if type(value) is str:
        model.parent_subscription_id = value
    elif value is None:
        model.parent_subscription_id = None
        extra += 1
    else:
        model.parent_subscription_id = str_of(data, "parentSubscriptionId")
    value = data.get("friendlyName")
    if type(value) is str:
        model.friendly_name = value
    elif value is None:
        model.friendly_name = None
        extra += 1
    else:
        model.friendly_name = str_of(data, "friendlyName")
    value = data.get("quantity")
    if type(value) is int:
        model.quantity = value
    elif value is None:
        model.quantity = None
        extra += 1
    else:
        model.quantity = int_of(data, "quantity")
    value = data.get("termDuration")
    if type(value) is str:
        model.term_duration = value
    elif value is None:
        model.term_duration = None
        extra += 1
    else:
        model.term_duration = str_of(data, "termDuration")
    value = data.get("transactionType")
    if type(value) is str:
        model.transaction_type = value
    elif value is None:
        model.transaction_type = None
        extra += 1
    else:
        model.transaction_type = str_of(data, "transactionType")
    value = data.get("partnerIdOnRecord")
    if type(value) is str:
        model.partner_id_on_record = value
    elif value is None:
        model.partner_id_on_record = None
        extra += 1
    else:
        model.partner_id_on_record = str_of(data, "partnerIdOnRecord")
    if (value := data.get("provisioningContext")) is None:
        model.provisioning_context = None
        extra += 1
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                wrong_key(value, key)
            elif not isinstance(item, str):
                wrong(value, key, "string")
        model.provisioning_context = {**value}  # type: ignore[dict-item]
    else:
        wrong(data, "provisioningContext", "object")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = order_line_item_links_from_dict(value)
    else:
        wrong(data, "links", "object")
    if (value := data.get("renewsTo")) is None:
        model.renews_to = None
        extra += 1
    elif isinstance(value, dict):
        model.renews_to = renews_to_from_dict(value)
    else:
        wrong(data, "renewsTo", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ORDER_LINE_ITEM)
    else:
        model.__rest__ = None
    return model


def order_line_item_to_dict(model: OrderLineItem) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.line_item_number is not None:
        result["lineItemNumber"] = model.line_item_number
    if model.offer_id is not None:
        result["offerId"] = model.offer_id
    if model.subscription_id is not None:
        result["subscriptionId"] = model.subscription_id
    if model.parent_subscription_id is not None:
        result["parentSubscriptionId"] = model.parent_subscription_id
    if model.friendly_name is not None:
        result["friendlyName"] = model.friendly_name
    if model.quantity is not None:
        result["quantity"] = model.quantity
    if model.term_duration is not None:
        result["termDuration"] = model.term_duration
    if model.transaction_type is not None:
        result["transactionType"] = model.transaction_type
    if model.partner_id_on_record is not None:
        result["partnerIdOnRecord"] = model.partner_id_on_record
    if model.provisioning_context is not None:
        provisioning_context_json: Any = model.provisioning_context.copy()
        if rest is not None and "provisioningContext" in rest:
            put_back(provisioning_context_json, result["provisioningContext"])
        result["provisioningContext"] = provisioning_context_json
    if model.links is not None:
        result["links"] = order_line_item_links_to_dict(model.links)
    if model.renews_to is not None:
        result["renewsTo"] = renews_to_to_dict(model.renews_to)
    return result


register(OrderLineItem, order_line_item_from_dict, order_line_item_to_dict)


_KEYS_RENEWS_TO: frozenset[str] = frozenset(
    {
        "termDuration",
    }
)

_SIZE_RENEWS_TO: Final = len(_KEYS_RENEWS_TO)
_new_renews_to = functools.partial(RenewsTo.__new__, RenewsTo)


def renews_to_from_dict(data: JsonObject) -> RenewsTo:
    model = _new_renews_to()
    value: Json
    extra: int = len(data) - _SIZE_RENEWS_TO
    value = data.get("termDuration")
    if type(value) is str:
        model.term_duration = value
    elif value is None:
        model.term_duration = None
        extra += 1
    else:
        model.term_duration = str_of(data, "termDuration")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_RENEWS_TO)
    else:
        model.__rest__ = None
    return model


def renews_to_to_dict(model: RenewsTo) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.term_duration is not None:
        result["termDuration"] = model.term_duration
    return result


register(RenewsTo, renews_to_from_dict, renews_to_to_dict)


_KEYS_ORDER_LINKS: frozenset[str] = frozenset(
    {
        "provisioningStatus",
        "self",
    }
)

_SIZE_ORDER_LINKS: Final = len(_KEYS_ORDER_LINKS)
_new_order_links = functools.partial(OrderLinks.__new__, OrderLinks)


def order_links_from_dict(data: JsonObject) -> OrderLinks:
    model = _new_order_links()
    value: Json
    extra: int = len(data) - _SIZE_ORDER_LINKS
    if (value := data.get("provisioningStatus")) is None:
        model.provisioning_status = None
        extra += 1
    elif isinstance(value, dict):
        model.provisioning_status = link_from_dict(value)
    else:
        wrong(data, "provisioningStatus", "object")
    if (value := data.get("self")) is None:
        model.self_ = None
        extra += 1
    elif isinstance(value, dict):
        model.self_ = link_from_dict(value)
    else:
        wrong(data, "self", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ORDER_LINKS)
    else:
        model.__rest__ = None
    return model


def order_links_to_dict(model: OrderLinks) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.provisioning_status is not None:
        result["provisioningStatus"] = link_to_dict(model.provisioning_status)
    if model.self_ is not None:
        result["self"] = link_to_dict(model.self_)
    return result


register(OrderLinks, order_links_from_dict, order_links_to_dict)


_KEYS_ORDER_LINE_ITEM_LINKS: frozenset[str] = frozenset(
    {
        "provisioningStatus",
        "sku",
        "subscription",
        "activationLinks",
    }
)

_SIZE_ORDER_LINE_ITEM_LINKS: Final = len(_KEYS_ORDER_LINE_ITEM_LINKS)
_new_order_line_item_links = functools.partial(
    OrderLineItemLinks.__new__, OrderLineItemLinks
)


def order_line_item_links_from_dict(data: JsonObject) -> OrderLineItemLinks:
    model = _new_order_line_item_links()
    value: Json
    extra: int = len(data) - _SIZE_ORDER_LINE_ITEM_LINKS
    if (value := data.get("provisioningStatus")) is None:
        model.provisioning_status = None
        extra += 1
    elif isinstance(value, dict):
        model.provisioning_status = link_from_dict(value)
    else:
        wrong(data, "provisioningStatus", "object")
    if (value := data.get("sku")) is None:
        model.sku = None
        extra += 1
    elif isinstance(value, dict):
        model.sku = link_from_dict(value)
    else:
        wrong(data, "sku", "object")
    if (value := data.get("subscription")) is None:
        model.subscription = None
        extra += 1
    elif isinstance(value, dict):
        model.subscription = link_from_dict(value)
    else:
        wrong(data, "subscription", "object")
    if (value := data.get("activationLinks")) is None:
        model.activation_links = None
        extra += 1
    elif isinstance(value, dict):
        model.activation_links = link_from_dict(value)
    else:
        wrong(data, "activationLinks", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ORDER_LINE_ITEM_LINKS)
    else:
        model.__rest__ = None
    return model


def order_line_item_links_to_dict(model: OrderLineItemLinks) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.provisioning_status is not None:
        result["provisioningStatus"] = link_to_dict(model.provisioning_status)
    if model.sku is not None:
        result["sku"] = link_to_dict(model.sku)
    if model.subscription is not None:
        result["subscription"] = link_to_dict(model.subscription)
    if model.activation_links is not None:
        result["activationLinks"] = link_to_dict(model.activation_links)
    return result


register(
    OrderLineItemLinks, order_line_item_links_from_dict, order_line_item_links_to_dict
)


_KEYS_ORDER_LINE_ITEM_PROVISIONING_STATUS: frozenset[str] = frozenset(
    {
        "lineItemNumber",
        "status",
        "quantityProvisioningInformation",
    }
)

_SIZE_ORDER_LINE_ITEM_PROVISIONING_STATUS: Final = len(
    _KEYS_ORDER_LINE_ITEM_PROVISIONING_STATUS
)
_new_order_line_item_provisioning_status = functools.partial(
    OrderLineItemProvisioningStatus.__new__, OrderLineItemProvisioningStatus
)


def order_line_item_provisioning_status_from_dict(
    data: JsonObject,
) -> OrderLineItemProvisioningStatus:
    model = _new_order_line_item_provisioning_status()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_ORDER_LINE_ITEM_PROVISIONING_STATUS
    value = data.get("lineItemNumber")
    if type(value) is int:
        model.line_item_number = value
    elif value is None:
        model.line_item_number = None
        extra += 1
    else:
        model.line_item_number = int_of(data, "lineItemNumber")
    value = data.get("status")
    if type(value) is str:
        model.status = value
    elif value is None:
        model.status = None
        extra += 1
    else:
        model.status = str_of(data, "status")
    if (value := data.get("quantityProvisioningInformation")) is None:
        model.quantity_provisioning_information = None
        extra += 1
    elif isinstance(value, list):
        model.quantity_provisioning_information = []
        for item in value:
            if isinstance(item, dict):
                model.quantity_provisioning_information.append(
                    quantity_provisioning_status_from_dict(item)
                )
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "quantityProvisioningInformation", "array")
    if extra:
        model.__rest__ = keep_rest(
            data, extra, _KEYS_ORDER_LINE_ITEM_PROVISIONING_STATUS
        )
    else:
        model.__rest__ = None
    return model


def order_line_item_provisioning_status_to_dict(
    model: OrderLineItemProvisioningStatus,
) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.line_item_number is not None:
        result["lineItemNumber"] = model.line_item_number
    if model.status is not None:
        result["status"] = model.status
    if model.quantity_provisioning_information is not None:
        quantity_provisioning_information_json: list[Any] = []
        if model.quantity_provisioning_information:
            for (
                quantity_provisioning_information_item
            ) in model.quantity_provisioning_information:
                quantity_provisioning_information_json.append(
                    quantity_provisioning_status_to_dict(
                        quantity_provisioning_information_item
                    )
                )
        if rest is not None and "quantityProvisioningInformation" in rest:
            put_back(
                quantity_provisioning_information_json,
                result["quantityProvisioningInformation"],
            )
        result["quantityProvisioningInformation"] = (
            quantity_provisioning_information_json
        )
    return result


register(
    OrderLineItemProvisioningStatus,
    order_line_item_provisioning_status_from_dict,
    order_line_item_provisioning_status_to_dict,
)


_KEYS_QUANTITY_PROVISIONING_STATUS: frozenset[str] = frozenset(
    {
        "quantity",
        "status",
    }
)

_SIZE_QUANTITY_PROVISIONING_STATUS: Final = len(_KEYS_QUANTITY_PROVISIONING_STATUS)
_new_quantity_provisioning_status = functools.partial(
    QuantityProvisioningStatus.__new__, QuantityProvisioningStatus
)


def quantity_provisioning_status_from_dict(
    data: JsonObject,
) -> QuantityProvisioningStatus:
    model = _new_quantity_provisioning_status()
    value: Json
    extra: int = len(data) - _SIZE_QUANTITY_PROVISIONING_STATUS
    value = data.get("quantity")
    if type(value) is int:
        model.quantity = value
    elif value is None:
        model.quantity = None
        extra += 1
    else:
        model.quantity = int_of(data, "quantity")
    value = data.get("status")
    if type(value) is str:
        model.status = value
    elif value is None:
        model.status = None
        extra += 1
    else:
        model.status = str_of(data, "status")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_QUANTITY_PROVISIONING_STATUS)
    else:
        model.__rest__ = None
    return model


def quantity_provisioning_status_to_dict(
    model: QuantityProvisioningStatus,
) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.quantity is not None:
        result["quantity"] = model.quantity
    if model.status is not None:
        result["status"] = model.status
    return result


register(
    QuantityProvisioningStatus,
    quantity_provisioning_status_from_dict,
    quantity_provisioning_status_to_dict,
)
