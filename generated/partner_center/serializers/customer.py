# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# pyright: reportAttributeAccessIssue=false
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""Customer.

Made by docmodels from customer.md.
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
    put_back,
    register,
    str_of,
    wrong,
    wrong_item,
)
from ..models.customer import (
    Customer,
    CustomerBillingProfile,
    CustomerCompanyProfile,
    CustomerRelationshipRequest,
)

if TYPE_CHECKING:
    from .user import (
        user_credentials_from_dict,
        user_credentials_to_dict,
    )
    from .utility_resources import (
        address_from_dict,
        address_to_dict,
        resource_attributes_from_dict,
        resource_attributes_to_dict,
        resource_links_from_dict,
        resource_links_to_dict,
    )


_KEYS_CUSTOMER: frozenset[str] = frozenset(
    {
        "id",
        "commerceId",
        "companyProfile",
        "billingProfile",
        "relationshipToPartner",
        "allowDelegatedAccess",
        "userCredentials",
        "customDomains",
        "associatedPartnerId",
        "links",
        "attributes",
    }
)

_SIZE_CUSTOMER: Final = len(_KEYS_CUSTOMER)
_new_customer = functools.partial(Customer.__new__, Customer)


def customer_from_dict(data: JsonObject) -> Customer:
    model = _new_customer()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_CUSTOMER
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("commerceId")
    if type(value) is str:
        model.commerce_id = value
    elif value is None:
        model.commerce_id = None
        extra += 1
    else:
        model.commerce_id = str_of(data, "commerceId")
    if (value := data.get("companyProfile")) is None:
        model.company_profile = None
        extra += 1
    elif isinstance(value, dict):
        model.company_profile = customer_company_profile_from_dict(value)
    else:
        wrong(data, "companyProfile", "object")
    if (value := data.get("billingProfile")) is None:
        model.billing_profile = None
        extra += 1
    elif isinstance(value, dict):
        model.billing_profile = customer_billing_profile_from_dict(value)
    else:
        wrong(data, "billingProfile", "object")
    value = data.get("relationshipToPartner")
    if type(value) is str:
        model.relationship_to_partner = value
    elif value is None:
        model.relationship_to_partner = None
        extra += 1
    else:
        model.relationship_to_partner = str_of(data, "relationshipToPartner")
    if (value := data.get("allowDelegatedAccess")) is None:
        model.allow_delegated_access = None
        extra += 1
    elif isinstance(value, bool):
        model.allow_delegated_access = value
    else:
        wrong(data, "allowDelegatedAccess", "boolean")
    if (value := data.get("userCredentials")) is None:
        model.user_credentials = None
        extra += 1
    elif isinstance(value, dict):
        model.user_credentials = user_credentials_from_dict(value)
    else:
        wrong(data, "userCredentials", "object")
    if (value := data.get("customDomains")) is None:
        model.custom_domains = None
        extra += 1
    elif isinstance(value, list):
        for item in value:
            if not isinstance(item, str):
                wrong_item(value, item, "string")
        model.custom_domains = [*value]  # type: ignore[list-item]
    else:
        wrong(data, "customDomains", "array")
    value = data.get("associatedPartnerId")
    if type(value) is str:
        model.associated_partner_id = value
    elif value is None:
        model.associated_partner_id = None
        extra += 1
    else:
        model.associated_partner_id = str_of(data, "associatedPartnerId")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = resource_links_from_dict(value)
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
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER)
    else:
        model.__rest__ = None
    return model


def customer_to_dict(model: Customer) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.commerce_id is not None:
        result["commerceId"] = model.commerce_id
    if model.company_profile is not None:
        result["companyProfile"] = customer_company_profile_to_dict(
            model.company_profile
        )
    if model.billing_profile is not None:
        result["billingProfile"] = customer_billing_profile_to_dict(
            model.billing_profile
        )
    if model.relationship_to_partner is not None:
        result["relationshipToPartner"] = model.relationship_to_partner
    if model.allow_delegated_access is not None:
        result["allowDelegatedAccess"] = model.allow_delegated_access
    if model.user_credentials is not None:
        result["userCredentials"] = user_credentials_to_dict(model.user_credentials)
    if model.custom_domains is not None:
        custom_domains_json: Any = model.custom_domains.copy()
        if rest is not None and "customDomains" in rest:
            put_back(custom_domains_json, result["customDomains"])
        result["customDomains"] = custom_domains_json
    if model.associated_partner_id is not None:
        result["associatedPartnerId"] = model.associated_partner_id
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(Customer, customer_from_dict, customer_to_dict)


_KEYS_CUSTOMER_COMPANY_PROFILE: frozenset[str] = frozenset(
    {
        "tenantId",
        "domain",
        "companyName",
        "links",
        "attributes",
    }
)

_SIZE_CUSTOMER_COMPANY_PROFILE: Final = len(_KEYS_CUSTOMER_COMPANY_PROFILE)
_new_customer_company_profile = functools.partial(
    CustomerCompanyProfile.__new__, CustomerCompanyProfile
)


def customer_company_profile_from_dict(data: JsonObject) -> CustomerCompanyProfile:
    model = _new_customer_company_profile()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER_COMPANY_PROFILE
    value = data.get("tenantId")
    if type(value) is str:
        model.tenant_id = value
    elif value is None:
        model.tenant_id = None
        extra += 1
    else:
        model.tenant_id = str_of(data, "tenantId")
    value = data.get("domain")
    if type(value) is str:
        model.domain = value
    elif value is None:
        model.domain = None
        extra += 1
    else:
        model.domain = str_of(data, "domain")
    value = data.get("companyName")
    if type(value) is str:
        model.company_name = value
    elif value is None:
        model.company_name = None
        extra += 1
    else:
        model.company_name = str_of(data, "companyName")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = resource_links_from_dict(value)
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
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER_COMPANY_PROFILE)
    else:
        model.__rest__ = None
    return model


def customer_company_profile_to_dict(model: CustomerCompanyProfile) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.tenant_id is not None:
        result["tenantId"] = model.tenant_id
    if model.domain is not None:
        result["domain"] = model.domain
    if model.company_name is not None:
        result["companyName"] = model.company_name
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(
    CustomerCompanyProfile,
    customer_company_profile_from_dict,
    customer_company_profile_to_dict,
)


_KEYS_CUSTOMER_BILLING_PROFILE: frozenset[str] = frozenset(
    {
        "id",
        "firstName",
        "lastName",
        "email",
        "culture",
        "language",
        "companyName",
        "defaultAddress",
        "links",
        "attributes",
    }
)

_SIZE_CUSTOMER_BILLING_PROFILE: Final = len(_KEYS_CUSTOMER_BILLING_PROFILE)
_new_customer_billing_profile = functools.partial(
    CustomerBillingProfile.__new__, CustomerBillingProfile
)


def customer_billing_profile_from_dict(data: JsonObject) -> CustomerBillingProfile:
    model = _new_customer_billing_profile()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER_BILLING_PROFILE
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("firstName")
    if type(value) is str:
        model.first_name = value
    elif value is None:
        model.first_name = None
        extra += 1
    else:
        model.first_name = str_of(data, "firstName")
    value = data.get("lastName")
    if type(value) is str:
        model.last_name = value
    elif value is None:
        model.last_name = None
        extra += 1
    else:
        model.last_name = str_of(data, "lastName")
    value = data.get("email")
    if type(value) is str:
        model.email = value
    elif value is None:
        model.email = None
        extra += 1
    else:
        model.email = str_of(data, "email")
    value = data.get("culture")
    if type(value) is str:
        model.culture = value
    elif value is None:
        model.culture = None
        extra += 1
    else:
        model.culture = str_of(data, "culture")
    value = data.get("language")
    if type(value) is str:
        model.language = value
    elif value is None:
        model.language = None
        extra += 1
    else:
        model.language = str_of(data, "language")
    value = data.get("companyName")
    if type(value) is str:
        model.company_name = value
    elif value is None:
        model.company_name = None
        extra += 1
    else:
        model.company_name = str_of(data, "companyName")
    if (value := data.get("defaultAddress")) is None:
        model.default_address = None
        extra += 1
    elif isinstance(value, dict):
        model.default_address = address_from_dict(value)
    else:
        wrong(data, "defaultAddress", "object")
    if (value := data.get("links")) is None:
        model.links = None
        extra += 1
    elif isinstance(value, dict):
        model.links = resource_links_from_dict(value)
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
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER_BILLING_PROFILE)
    else:
        model.__rest__ = None
    return model


def customer_billing_profile_to_dict(model: CustomerBillingProfile) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.email is not None:
        result["email"] = model.email
    if model.culture is not None:
        result["culture"] = model.culture
    if model.language is not None:
        result["language"] = model.language
    if model.company_name is not None:
        result["companyName"] = model.company_name
    if model.default_address is not None:
        result["defaultAddress"] = address_to_dict(model.default_address)
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(
    CustomerBillingProfile,
    customer_billing_profile_from_dict,
    customer_billing_profile_to_dict,
)


_KEYS_CUSTOMER_RELATIONSHIP_REQUEST: frozenset[str] = frozenset(
    {
        "url",
        "attributes",
    }
)

_SIZE_CUSTOMER_RELATIONSHIP_REQUEST: Final = len(_KEYS_CUSTOMER_RELATIONSHIP_REQUEST)
_new_customer_relationship_request = functools.partial(
    CustomerRelationshipRequest.__new__, CustomerRelationshipRequest
)


def customer_relationship_request_from_dict(
    data: JsonObject,
) -> CustomerRelationshipRequest:
    model = _new_customer_relationship_request()
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER_RELATIONSHIP_REQUEST
    value = data.get("url")
    if type(value) is str:
        model.url = value
    elif value is None:
        model.url = None
        extra += 1
    else:
        model.url = str_of(data, "url")
    if (value := data.get("attributes")) is None:
        model.attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
    else:
        wrong(data, "attributes", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CUSTOMER_RELATIONSHIP_REQUEST)
    else:
        model.__rest__ = None
    return model


def customer_relationship_request_to_dict(
    model: CustomerRelationshipRequest,
) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.url is not None:
        result["url"] = model.url
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(
    CustomerRelationshipRequest,
    customer_relationship_request_from_dict,
    customer_relationship_request_to_dict,
)
