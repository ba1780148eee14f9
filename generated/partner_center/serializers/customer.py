# Made by docmodels from customer.md.
# Change the page and generate again; edits to this file are lost.
"""Customer."""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)
from .._runtime import (
    Json,
    JsonObject,
    NO_PROPERTIES,
    keep_rest,
    register,
    wrong,
    wrong_item,
)
from ..models.customer import (
    Customer,
    CustomerBillingProfile,
    CustomerCompanyProfile,
    CustomerRelationshipRequest,
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
    if (value := data.get("id")) is None:
        model.id = None
        extra += 1
    elif isinstance(value, str):
        model.id = value
    else:
        wrong(data, "id", "str")
    if (value := data.get("commerceId")) is None:
        model.commerce_id = None
        extra += 1
    elif isinstance(value, str):
        model.commerce_id = value
    else:
        wrong(data, "commerceId", "str")
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
    if (value := data.get("relationshipToPartner")) is None:
        model.relationship_to_partner = None
        extra += 1
    elif isinstance(value, str):
        model.relationship_to_partner = value  # type: ignore[assignment]
    else:
        wrong(data, "relationshipToPartner", "str")
    if (value := data.get("allowDelegatedAccess")) is None:
        model.allow_delegated_access = None
        extra += 1
    elif isinstance(value, bool):
        model.allow_delegated_access = value
    else:
        wrong(data, "allowDelegatedAccess", "bool")
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
        model.custom_domains = []
        for item in value:
            if isinstance(item, str):
                model.custom_domains.append(item)
            else:
                wrong_item(value, item, "str")
    else:
        wrong(data, "customDomains", "list")
    if (value := data.get("associatedPartnerId")) is None:
        model.associated_partner_id = None
        extra += 1
    elif isinstance(value, str):
        model.associated_partner_id = value
    else:
        wrong(data, "associatedPartnerId", "str")
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
        model.additional_properties = keep_rest({}, data, extra, _KEYS_CUSTOMER)
    else:
        model.additional_properties = NO_PROPERTIES
    return model


def customer_to_dict(model: Customer) -> dict[str, Any]:
    result: dict[str, Any] = {**model.additional_properties}
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
        result["customDomains"] = model.custom_domains.copy()
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
    if (value := data.get("tenantId")) is None:
        model.tenant_id = None
        extra += 1
    elif isinstance(value, str):
        model.tenant_id = value
    else:
        wrong(data, "tenantId", "str")
    if (value := data.get("domain")) is None:
        model.domain = None
        extra += 1
    elif isinstance(value, str):
        model.domain = value
    else:
        wrong(data, "domain", "str")
    if (value := data.get("companyName")) is None:
        model.company_name = None
        extra += 1
    elif isinstance(value, str):
        model.company_name = value
    else:
        wrong(data, "companyName", "str")
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
        model.additional_properties = keep_rest(
            {}, data, extra, _KEYS_CUSTOMER_COMPANY_PROFILE
        )
    else:
        model.additional_properties = NO_PROPERTIES
    return model


def customer_company_profile_to_dict(model: CustomerCompanyProfile) -> dict[str, Any]:
    result: dict[str, Any] = {**model.additional_properties}
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
    if (value := data.get("id")) is None:
        model.id = None
        extra += 1
    elif isinstance(value, str):
        model.id = value
    else:
        wrong(data, "id", "str")
    if (value := data.get("firstName")) is None:
        model.first_name = None
        extra += 1
    elif isinstance(value, str):
        model.first_name = value
    else:
        wrong(data, "firstName", "str")
    if (value := data.get("lastName")) is None:
        model.last_name = None
        extra += 1
    elif isinstance(value, str):
        model.last_name = value
    else:
        wrong(data, "lastName", "str")
    if (value := data.get("email")) is None:
        model.email = None
        extra += 1
    elif isinstance(value, str):
        model.email = value
    else:
        wrong(data, "email", "str")
    if (value := data.get("culture")) is None:
        model.culture = None
        extra += 1
    elif isinstance(value, str):
        model.culture = value
    else:
        wrong(data, "culture", "str")
    if (value := data.get("language")) is None:
        model.language = None
        extra += 1
    elif isinstance(value, str):
        model.language = value
    else:
        wrong(data, "language", "str")
    if (value := data.get("companyName")) is None:
        model.company_name = None
        extra += 1
    elif isinstance(value, str):
        model.company_name = value
    else:
        wrong(data, "companyName", "str")
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
        model.additional_properties = keep_rest(
            {}, data, extra, _KEYS_CUSTOMER_BILLING_PROFILE
        )
    else:
        model.additional_properties = NO_PROPERTIES
    return model


def customer_billing_profile_to_dict(model: CustomerBillingProfile) -> dict[str, Any]:
    result: dict[str, Any] = {**model.additional_properties}
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
    if (value := data.get("url")) is None:
        model.url = None
        extra += 1
    elif isinstance(value, str):
        model.url = value
    else:
        wrong(data, "url", "str")
    if (value := data.get("attributes")) is None:
        model.attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
    else:
        wrong(data, "attributes", "object")
    if extra:
        model.additional_properties = keep_rest(
            {}, data, extra, _KEYS_CUSTOMER_RELATIONSHIP_REQUEST
        )
    else:
        model.additional_properties = NO_PROPERTIES
    return model


def customer_relationship_request_to_dict(
    model: CustomerRelationshipRequest,
) -> dict[str, Any]:
    result: dict[str, Any] = {**model.additional_properties}
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
