# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""Resources for products.

Made by docmodels from product-resources.md.
"""

from __future__ import annotations

import functools
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
)

from .._runtime import (
    MAX_DEPTH,
    Json,
    JsonObject,
    int_of,
    keep_rest,
    put_back,
    register,
    str_of,
    too_deep,
    wrong,
    wrong_item,
)
from ..models.product_resources import (
    ItemType,
    Product,
    ProductLinks,
    Sku,
)

if TYPE_CHECKING:
    from .utility_resources import (
        link_from_dict,
        link_to_dict,
        resource_links_from_dict,
        resource_links_to_dict,
    )


_KEYS_PRODUCT: frozenset[str] = frozenset(
    {
        "id",
        "title",
        "description",
        "productType",
        "isMicrosoftProduct",
        "publisherName",
        "links",
    }
)

_SIZE_PRODUCT: Final = len(_KEYS_PRODUCT)
_new_product = functools.partial(Product.__new__, Product)


def product_from_dict(data: JsonObject) -> Product:
    model = _new_product()
    value: Json
    extra: int = len(data) - _SIZE_PRODUCT
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("title")
    if type(value) is str:
        model.title = value
    elif value is None:
        model.title = None
        extra += 1
    else:
        model.title = str_of(data, "title")
    value = data.get("description")
    if type(value) is str:
        model.description = value
    elif value is None:
        model.description = None
        extra += 1
    else:
        model.description = str_of(data, "description")
    if (value := data.get("productType")) is None:
        model.product_type = None
        extra += 1
    elif isinstance(value, dict):
        model.product_type = item_type_from_dict(value)
    else:
        wrong(data, "productType", "object")
    if (value := data.get("isMicrosoftProduct")) is None:
        model.is_microsoft_product = None
        extra += 1
    elif isinstance(value, bool):
        model.is_microsoft_product = value
    else:
        wrong(data, "isMicrosoftProduct", "boolean")
    value = data.get("publisherName")
    if type(value) is str:
        model.publisher_name = value
    elif value is None:
        model.publisher_name = None
        extra += 1
    else:
        model.publisher_name = str_of(data, "publisherName")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = product_links_from_dict(value)
    else:
        wrong(data, "links", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_PRODUCT)
    else:
        model.__rest__ = None
    return model


def product_to_dict(model: Product) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.title is not None:
        result["title"] = model.title
    if model.description is not None:
        result["description"] = model.description
    if model.product_type is not None:
        result["productType"] = item_type_to_dict(model.product_type)
    if model.is_microsoft_product is not None:
        result["isMicrosoftProduct"] = model.is_microsoft_product
    if model.publisher_name is not None:
        result["publisherName"] = model.publisher_name
    if model.links is not None:
        result["links"] = product_links_to_dict(model.links)
    return result


register(Product, product_from_dict, product_to_dict)


_KEYS_ITEM_TYPE: frozenset[str] = frozenset(
    {
        "id",
        "displayName",
        "subType",
    }
)

_SIZE_ITEM_TYPE: Final = len(_KEYS_ITEM_TYPE)
_new_item_type = functools.partial(ItemType.__new__, ItemType)


def item_type_from_dict(data: JsonObject, depth: int = 0) -> ItemType:
    if depth > MAX_DEPTH:
        raise too_deep(data)
    model = _new_item_type()
    value: Json
    extra: int = len(data) - _SIZE_ITEM_TYPE
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("displayName")
    if type(value) is str:
        model.display_name = value
    elif value is None:
        model.display_name = None
        extra += 1
    else:
        model.display_name = str_of(data, "displayName")
    if (value := data.get("subType")) is None:
        model.sub_type = None
        extra += 1
    elif isinstance(value, dict):
        model.sub_type = item_type_from_dict(value, depth + 1)
    else:
        wrong(data, "subType", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ITEM_TYPE)
    else:
        model.__rest__ = None
    return model


def item_type_to_dict(model: ItemType, depth: int = 0) -> dict[str, Any]:
    if depth > MAX_DEPTH:
        raise RecursionError("the models contain themselves")
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.display_name is not None:
        result["displayName"] = model.display_name
    if model.sub_type is not None:
        result["subType"] = item_type_to_dict(model.sub_type, depth + 1)
    return result


register(ItemType, item_type_from_dict, item_type_to_dict, deep=True)


_KEYS_PRODUCT_LINKS: frozenset[str] = frozenset(
    {
        "skus",
        "links",
    }
)

_SIZE_PRODUCT_LINKS: Final = len(_KEYS_PRODUCT_LINKS)
_new_product_links = functools.partial(ProductLinks.__new__, ProductLinks)


def product_links_from_dict(data: JsonObject) -> ProductLinks:
    model = _new_product_links()
    value: Json
    extra: int = len(data) - _SIZE_PRODUCT_LINKS
    if (value := data.get("skus")) is None:
        model.skus = None
        extra += 1
    elif isinstance(value, dict):
        model.skus = link_from_dict(value)
    else:
        wrong(data, "skus", "object")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = resource_links_from_dict(value)
    else:
        wrong(data, "links", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_PRODUCT_LINKS)
    else:
        model.__rest__ = None
    return model


def product_links_to_dict(model: ProductLinks) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.skus is not None:
        result["skus"] = link_to_dict(model.skus)
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    return result


register(ProductLinks, product_links_from_dict, product_links_to_dict)


_KEYS_SKU: frozenset[str] = frozenset(
    {
        "id",
        "title",
        "description",
        "productId",
        "minimumQuantity",
        "maximumQuantity",
        "isTrial",
        "supportedBillingCycles",
        "purchasePrerequisites",
        "inventoryVariables",
        "provisioningVariables",
        "dynamicAttributes",
        "links",
    }
)

_SIZE_SKU: Final = len(_KEYS_SKU)
_new_sku = functools.partial(Sku.__new__, Sku)


def sku_from_dict(data: JsonObject) -> Sku:
    model = _new_sku()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_SKU
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("title")
    if type(value) is str:
        model.title = value
    elif value is None:
        model.title = None
        extra += 1
    else:
        model.title = str_of(data, "title")
    value = data.get("description")
    if type(value) is str:
        model.description = value
    elif value is None:
        model.description = None
        extra += 1
    else:
        model.description = str_of(data, "description")
    value = data.get("productId")
    if type(value) is str:
        model.product_id = value
    elif value is None:
        model.product_id = None
        extra += 1
    else:
        model.product_id = str_of(data, "productId")
    value = data.get("minimumQuantity")
    if type(value) is int:
        model.minimum_quantity = value
    elif value is None:
        model.minimum_quantity = None
        extra += 1
    else:
        model.minimum_quantity = int_of(data, "minimumQuantity")
    value = data.get("maximumQuantity")
    if type(value) is int:
        model.maximum_quantity = value
    elif value is None:
        model.maximum_quantity = None
        extra += 1
    else:
        model.maximum_quantity = int_of(data, "maximumQuantity")
    if (value := data.get("isTrial")) is None:
        model.is_trial = None
        extra += 1
    elif isinstance(value, bool):
        model.is_trial = value
    else:
        wrong(data, "isTrial", "boolean")
    if (value := data.get("supportedBillingCycles")) is None:
        model.supported_billing_cycles = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.supported_billing_cycles = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "supportedBillingCycles", "array")
    if (value := data.get("purchasePrerequisites")) is None:
        model.purchase_prerequisites = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.purchase_prerequisites = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "purchasePrerequisites", "array")
    if (value := data.get("inventoryVariables")) is None:
        model.inventory_variables = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.inventory_variables = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "inventoryVariables", "array")
    if (value := data.get("provisioningVariables")) is None:
        model.provisioning_variables = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.provisioning_variables = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "provisioningVariables", "array")
    if (value := data.get("dynamicAttributes")) is None:
        model.dynamic_attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.dynamic_attributes = value.copy()
    else:
        wrong(data, "dynamicAttributes", "object")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = resource_links_from_dict(value)
    else:
        wrong(data, "links", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_SKU)
    else:
        model.__rest__ = None
    return model


def sku_to_dict(model: Sku) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.title is not None:
        result["title"] = model.title
    if model.description is not None:
        result["description"] = model.description
    if model.product_id is not None:
        result["productId"] = model.product_id
    if model.minimum_quantity is not None:
        result["minimumQuantity"] = model.minimum_quantity
    if model.maximum_quantity is not None:
        result["maximumQuantity"] = model.maximum_quantity
    if model.is_trial is not None:
        result["isTrial"] = model.is_trial
    if model.supported_billing_cycles is not None:
        supported_billing_cycles_json: Any = model.supported_billing_cycles.copy()
        if rest is not None and "supportedBillingCycles" in rest:
            put_back(supported_billing_cycles_json, result["supportedBillingCycles"])
        result["supportedBillingCycles"] = supported_billing_cycles_json
    if model.purchase_prerequisites is not None:
        purchase_prerequisites_json: Any = model.purchase_prerequisites.copy()
        if rest is not None and "purchasePrerequisites" in rest:
            put_back(purchase_prerequisites_json, result["purchasePrerequisites"])
        result["purchasePrerequisites"] = purchase_prerequisites_json
    if model.inventory_variables is not None:
        inventory_variables_json: Any = model.inventory_variables.copy()
        if rest is not None and "inventoryVariables" in rest:
            put_back(inventory_variables_json, result["inventoryVariables"])
        result["inventoryVariables"] = inventory_variables_json
    if model.provisioning_variables is not None:
        provisioning_variables_json: Any = model.provisioning_variables.copy()
        if rest is not None and "provisioningVariables" in rest:
            put_back(provisioning_variables_json, result["provisioningVariables"])
        result["provisioningVariables"] = provisioning_variables_json
    if model.dynamic_attributes is not None:
        result["dynamicAttributes"] = model.dynamic_attributes.copy()
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    return result


register(Sku, sku_from_dict, sku_to_dict)
