# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""General utility resources.

Made by docmodels from utility-resources.md.
"""

from __future__ import annotations

import functools
from typing import (
    Any,
    Final,
)

from .._runtime import (
    Json,
    JsonObject,
    int_of,
    keep_rest,
    put_back,
    register,
    str_of,
    wrong,
    wrong_item,
)
from ..models.utility_resources import (
    Address,
    Contact,
    FieldFilter,
    FileInfo,
    KeyValuePair,
    Link,
    PasswordProfile,
    ResourceAttributes,
    ResourceLinks,
    SecureString,
    ValidationCode,
)

_KEYS_ADDRESS: frozenset[str] = frozenset(
    {
        "addressLine1",
        "addressLine2",
        "city",
        "state",
        "postalCode",
        "country",
        "region",
        "firstName",
        "middleName",
        "lastName",
        "phoneNumber",
    }
)

_SIZE_ADDRESS: Final = len(_KEYS_ADDRESS)
_new_address = functools.partial(Address.__new__, Address)


def address_from_dict(data: JsonObject) -> Address:
    model = _new_address()
    value: Json
    extra: int = len(data) - _SIZE_ADDRESS
    value = data.get("addressLine1")
    if type(value) is str:
        model.address_line1 = value
    elif value is None:
        model.address_line1 = None
        extra += 1
    else:
        model.address_line1 = str_of(data, "addressLine1")
    value = data.get("addressLine2")
    if type(value) is str:
        model.address_line2 = value
    elif value is None:
        model.address_line2 = None
        extra += 1
    else:
        model.address_line2 = str_of(data, "addressLine2")
    value = data.get("city")
    if type(value) is str:
        model.city = value
    elif value is None:
        model.city = None
        extra += 1
    else:
        model.city = str_of(data, "city")
    value = data.get("state")
    if type(value) is str:
        model.state = value
    elif value is None:
        model.state = None
        extra += 1
    else:
        model.state = str_of(data, "state")
    value = data.get("postalCode")
    if type(value) is str:
        model.postal_code = value
    elif value is None:
        model.postal_code = None
        extra += 1
    else:
        model.postal_code = str_of(data, "postalCode")
    value = data.get("country")
    if type(value) is str:
        model.country = value
    elif value is None:
        model.country = None
        extra += 1
    else:
        model.country = str_of(data, "country")
    value = data.get("region")
    if type(value) is str:
        model.region = value
    elif value is None:
        model.region = None
        extra += 1
    else:
        model.region = str_of(data, "region")
    value = data.get("firstName")
    if type(value) is str:
        model.first_name = value
    elif value is None:
        model.first_name = None
        extra += 1
    else:
        model.first_name = str_of(data, "firstName")
    value = data.get("middleName")
    if type(value) is str:
        model.middle_name = value
    elif value is None:
        model.middle_name = None
        extra += 1
    else:
        model.middle_name = str_of(data, "middleName")
    value = data.get("lastName")
    if type(value) is str:
        model.last_name = value
    elif value is None:
        model.last_name = None
        extra += 1
    else:
        model.last_name = str_of(data, "lastName")
    value = data.get("phoneNumber")
    if type(value) is str:
        model.phone_number = value
    elif value is None:
        model.phone_number = None
        extra += 1
    else:
        model.phone_number = str_of(data, "phoneNumber")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_ADDRESS)
    else:
        model.__rest__ = None
    return model


def address_to_dict(model: Address) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.address_line1 is not None:
        result["addressLine1"] = model.address_line1
    if model.address_line2 is not None:
        result["addressLine2"] = model.address_line2
    if model.city is not None:
        result["city"] = model.city
    if model.state is not None:
        result["state"] = model.state
    if model.postal_code is not None:
        result["postalCode"] = model.postal_code
    if model.country is not None:
        result["country"] = model.country
    if model.region is not None:
        result["region"] = model.region
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.middle_name is not None:
        result["middleName"] = model.middle_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.phone_number is not None:
        result["phoneNumber"] = model.phone_number
    return result


register(Address, address_from_dict, address_to_dict)


_KEYS_CONTACT: frozenset[str] = frozenset(
    {
        "firstName",
        "lastName",
        "email",
        "phoneNumber",
    }
)

_SIZE_CONTACT: Final = len(_KEYS_CONTACT)
_new_contact = functools.partial(Contact.__new__, Contact)


def contact_from_dict(data: JsonObject) -> Contact:
    model = _new_contact()
    value: Json
    extra: int = len(data) - _SIZE_CONTACT
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
    value = data.get("phoneNumber")
    if type(value) is str:
        model.phone_number = value
    elif value is None:
        model.phone_number = None
        extra += 1
    else:
        model.phone_number = str_of(data, "phoneNumber")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_CONTACT)
    else:
        model.__rest__ = None
    return model


def contact_to_dict(model: Contact) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.email is not None:
        result["email"] = model.email
    if model.phone_number is not None:
        result["phoneNumber"] = model.phone_number
    return result


register(Contact, contact_from_dict, contact_to_dict)


_KEYS_FIELD_FILTER: frozenset[str] = frozenset(
    {
        "operator",
    }
)

_SIZE_FIELD_FILTER: Final = len(_KEYS_FIELD_FILTER)
_new_field_filter = functools.partial(FieldFilter.__new__, FieldFilter)


def field_filter_from_dict(data: JsonObject) -> FieldFilter:
    model = _new_field_filter()
    value: Json
    extra: int = len(data) - _SIZE_FIELD_FILTER
    value = data.get("operator")
    if type(value) is str:
        model.operator = value
    elif value is None:
        model.operator = None
        extra += 1
    else:
        model.operator = str_of(data, "operator")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_FIELD_FILTER)
    else:
        model.__rest__ = None
    return model


def field_filter_to_dict(model: FieldFilter) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.operator is not None:
        result["operator"] = model.operator
    return result


register(FieldFilter, field_filter_from_dict, field_filter_to_dict)


_KEYS_FILE_INFO: frozenset[str] = frozenset(
    {
        "comment",
        "fileExtension",
        "fileNameWithoutExtension",
        "fileSize",
        "id",
    }
)

_SIZE_FILE_INFO: Final = len(_KEYS_FILE_INFO)
_new_file_info = functools.partial(FileInfo.__new__, FileInfo)


def file_info_from_dict(data: JsonObject) -> FileInfo:
    model = _new_file_info()
    value: Json
    extra: int = len(data) - _SIZE_FILE_INFO
    value = data.get("comment")
    if type(value) is str:
        model.comment = value
    elif value is None:
        model.comment = None
        extra += 1
    else:
        model.comment = str_of(data, "comment")
    value = data.get("fileExtension")
    if type(value) is str:
        model.file_extension = value
    elif value is None:
        model.file_extension = None
        extra += 1
    else:
        model.file_extension = str_of(data, "fileExtension")
    value = data.get("fileNameWithoutExtension")
    if type(value) is str:
        model.file_name_without_extension = value
    elif value is None:
        model.file_name_without_extension = None
        extra += 1
    else:
        model.file_name_without_extension = str_of(data, "fileNameWithoutExtension")
    value = data.get("fileSize")
    if type(value) is int:
        model.file_size = value
    elif value is None:
        model.file_size = None
        extra += 1
    else:
        model.file_size = int_of(data, "fileSize")
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_FILE_INFO)
    else:
        model.__rest__ = None
    return model


def file_info_to_dict(model: FileInfo) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.comment is not None:
        result["comment"] = model.comment
    if model.file_extension is not None:
        result["fileExtension"] = model.file_extension
    if model.file_name_without_extension is not None:
        result["fileNameWithoutExtension"] = model.file_name_without_extension
    if model.file_size is not None:
        result["fileSize"] = model.file_size
    if model.id is not None:
        result["id"] = model.id
    return result


register(FileInfo, file_info_from_dict, file_info_to_dict)


_KEYS_LINK: frozenset[str] = frozenset(
    {
        "uri",
        "method",
        "headers",
    }
)

_SIZE_LINK: Final = len(_KEYS_LINK)
_new_link = functools.partial(Link.__new__, Link)


def link_from_dict(data: JsonObject) -> Link:
    model = _new_link()
    value: Json
    item: Json
    extra: int = len(data) - _SIZE_LINK
    value = data.get("uri")
    if type(value) is str:
        model.uri = value
    elif value is None:
        model.uri = None
        extra += 1
    else:
        model.uri = str_of(data, "uri")
    value = data.get("method")
    if type(value) is str:
        model.method = value
    elif value is None:
        model.method = None
        extra += 1
    else:
        model.method = str_of(data, "method")
    if (value := data.get("headers")) is None:
        model.headers = None
        extra += 1
    elif isinstance(value, list):
        model.headers = []
        for item in value:
            if isinstance(item, dict):
                model.headers.append(key_value_pair_from_dict(item))
            else:
                wrong_item(value, item, "object")
    else:
        wrong(data, "headers", "array")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_LINK)
    else:
        model.__rest__ = None
    return model


def link_to_dict(model: Link) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.uri is not None:
        result["uri"] = model.uri
    if model.method is not None:
        result["method"] = model.method
    if model.headers is not None:
        headers_json: list[Any] = []
        if model.headers:
            for headers_item in model.headers:
                headers_json.append(key_value_pair_to_dict(headers_item))
        if rest is not None and "headers" in rest:
            put_back(headers_json, result["headers"])
        result["headers"] = headers_json
    return result


register(Link, link_from_dict, link_to_dict)


_KEYS_KEY_VALUE_PAIR: frozenset[str] = frozenset(
    {
        "key",
        "value",
    }
)

_SIZE_KEY_VALUE_PAIR: Final = len(_KEYS_KEY_VALUE_PAIR)
_new_key_value_pair = functools.partial(KeyValuePair.__new__, KeyValuePair)


def key_value_pair_from_dict(data: JsonObject) -> KeyValuePair:
    model = _new_key_value_pair()
    value: Json
    extra: int = len(data) - _SIZE_KEY_VALUE_PAIR
    value = data.get("key")
    if type(value) is str:
        model.key = value
    elif value is None:
        model.key = None
        extra += 1
    else:
        model.key = str_of(data, "key")
    value = data.get("value")
    if type(value) is str:
        model.value = value
    elif value is None:
        model.value = None
        extra += 1
    else:
        model.value = str_of(data, "value")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_KEY_VALUE_PAIR)
    else:
        model.__rest__ = None
    return model


def key_value_pair_to_dict(model: KeyValuePair) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.key is not None:
        result["key"] = model.key
    if model.value is not None:
        result["value"] = model.value
    return result


register(KeyValuePair, key_value_pair_from_dict, key_value_pair_to_dict)


_KEYS_PASSWORD_PROFILE: frozenset[str] = frozenset(
    {
        "password",
        "forceChangePassword",
    }
)

_SIZE_PASSWORD_PROFILE: Final = len(_KEYS_PASSWORD_PROFILE)
_new_password_profile = functools.partial(PasswordProfile.__new__, PasswordProfile)


def password_profile_from_dict(data: JsonObject) -> PasswordProfile:
    model = _new_password_profile()
    value: Json
    extra: int = len(data) - _SIZE_PASSWORD_PROFILE
    if (value := data.get("password")) is None:
        model.password = None
        extra += 1
    elif isinstance(value, dict):
        model.password = secure_string_from_dict(value)
    else:
        wrong(data, "password", "object")
    if (value := data.get("forceChangePassword")) is None:
        model.force_change_password = None
        extra += 1
    elif isinstance(value, bool):
        model.force_change_password = value
    else:
        wrong(data, "forceChangePassword", "boolean")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_PASSWORD_PROFILE)
    else:
        model.__rest__ = None
    return model


def password_profile_to_dict(model: PasswordProfile) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.password is not None:
        result["password"] = secure_string_to_dict(model.password)
    if model.force_change_password is not None:
        result["forceChangePassword"] = model.force_change_password
    return result


register(PasswordProfile, password_profile_from_dict, password_profile_to_dict)


_KEYS_RESOURCE_LINKS: frozenset[str] = frozenset(
    {
        "self",
        "next",
        "previous",
        "attributes",
    }
)

_SIZE_RESOURCE_LINKS: Final = len(_KEYS_RESOURCE_LINKS)
_new_resource_links = functools.partial(ResourceLinks.__new__, ResourceLinks)


def resource_links_from_dict(data: JsonObject) -> ResourceLinks:
    model = _new_resource_links()
    value: Json
    extra: int = len(data) - _SIZE_RESOURCE_LINKS
    if (value := data.get("self")) is None:
        model.self_ = None
        extra += 1
    elif isinstance(value, dict):
        model.self_ = link_from_dict(value)
    else:
        wrong(data, "self", "object")
    if (value := data.get("next")) is None:
        model.next = None
        extra += 1
    elif isinstance(value, dict):
        model.next = link_from_dict(value)
    else:
        wrong(data, "next", "object")
    if (value := data.get("previous")) is None:
        model.previous = None
        extra += 1
    elif isinstance(value, dict):
        model.previous = link_from_dict(value)
    else:
        wrong(data, "previous", "object")
    if (value := data.get("attributes")) is None:
        model.attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
    else:
        wrong(data, "attributes", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_RESOURCE_LINKS)
    else:
        model.__rest__ = None
    return model


def resource_links_to_dict(model: ResourceLinks) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.self_ is not None:
        result["self"] = link_to_dict(model.self_)
    if model.next is not None:
        result["next"] = link_to_dict(model.next)
    if model.previous is not None:
        result["previous"] = link_to_dict(model.previous)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(ResourceLinks, resource_links_from_dict, resource_links_to_dict)


_KEYS_RESOURCE_ATTRIBUTES: frozenset[str] = frozenset(
    {
        "etag",
        "objectType",
    }
)

_SIZE_RESOURCE_ATTRIBUTES: Final = len(_KEYS_RESOURCE_ATTRIBUTES)
_new_resource_attributes = functools.partial(
    ResourceAttributes.__new__, ResourceAttributes
)


def resource_attributes_from_dict(data: JsonObject) -> ResourceAttributes:
    model = _new_resource_attributes()
    value: Json
    extra: int = len(data) - _SIZE_RESOURCE_ATTRIBUTES
    value = data.get("etag")
    if type(value) is str:
        model.etag = value
    elif value is None:
        model.etag = None
        extra += 1
    else:
        model.etag = str_of(data, "etag")
    value = data.get("objectType")
    if type(value) is str:
        model.object_type = value
    elif value is None:
        model.object_type = None
        extra += 1
    else:
        model.object_type = str_of(data, "objectType")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_RESOURCE_ATTRIBUTES)
    else:
        model.__rest__ = None
    return model


def resource_attributes_to_dict(model: ResourceAttributes) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.etag is not None:
        result["etag"] = model.etag
    if model.object_type is not None:
        result["objectType"] = model.object_type
    return result


register(ResourceAttributes, resource_attributes_from_dict, resource_attributes_to_dict)


_KEYS_SECURE_STRING: frozenset[str] = frozenset(
    {
        "length",
    }
)

_SIZE_SECURE_STRING: Final = len(_KEYS_SECURE_STRING)
_new_secure_string = functools.partial(SecureString.__new__, SecureString)


def secure_string_from_dict(data: JsonObject) -> SecureString:
    model = _new_secure_string()
    value: Json
    extra: int = len(data) - _SIZE_SECURE_STRING
    value = data.get("length")
    if type(value) is int:
        model.length = value
    elif value is None:
        model.length = None
        extra += 1
    else:
        model.length = int_of(data, "length")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_SECURE_STRING)
    else:
        model.__rest__ = None
    return model


def secure_string_to_dict(model: SecureString) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.length is not None:
        result["length"] = model.length
    return result


register(SecureString, secure_string_from_dict, secure_string_to_dict)


_KEYS_VALIDATION_CODE: frozenset[str] = frozenset(
    {
        "partnerId",
        "organizationName",
        "validationId",
        "maxCreates",
        "remainingCreates",
        "eTag",
    }
)

_SIZE_VALIDATION_CODE: Final = len(_KEYS_VALIDATION_CODE)
_new_validation_code = functools.partial(ValidationCode.__new__, ValidationCode)


def validation_code_from_dict(data: JsonObject) -> ValidationCode:
    model = _new_validation_code()
    value: Json
    extra: int = len(data) - _SIZE_VALIDATION_CODE
    value = data.get("partnerId")
    if type(value) is str:
        model.partner_id = value
    elif value is None:
        model.partner_id = None
        extra += 1
    else:
        model.partner_id = str_of(data, "partnerId")
    value = data.get("organizationName")
    if type(value) is str:
        model.organization_name = value
    elif value is None:
        model.organization_name = None
        extra += 1
    else:
        model.organization_name = str_of(data, "organizationName")
    value = data.get("validationId")
    if type(value) is int:
        model.validation_id = value
    elif value is None:
        model.validation_id = None
        extra += 1
    else:
        model.validation_id = int_of(data, "validationId")
    value = data.get("maxCreates")
    if type(value) is int:
        model.max_creates = value
    elif value is None:
        model.max_creates = None
        extra += 1
    else:
        model.max_creates = int_of(data, "maxCreates")
    value = data.get("remainingCreates")
    if type(value) is int:
        model.remaining_creates = value
    elif value is None:
        model.remaining_creates = None
        extra += 1
    else:
        model.remaining_creates = int_of(data, "remainingCreates")
    value = data.get("eTag")
    if type(value) is str:
        model.e_tag = value
    elif value is None:
        model.e_tag = None
        extra += 1
    else:
        model.e_tag = str_of(data, "eTag")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_VALIDATION_CODE)
    else:
        model.__rest__ = None
    return model


def validation_code_to_dict(model: ValidationCode) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.partner_id is not None:
        result["partnerId"] = model.partner_id
    if model.organization_name is not None:
        result["organizationName"] = model.organization_name
    if model.validation_id is not None:
        result["validationId"] = model.validation_id
    if model.max_creates is not None:
        result["maxCreates"] = model.max_creates
    if model.remaining_creates is not None:
        result["remainingCreates"] = model.remaining_creates
    if model.e_tag is not None:
        result["eTag"] = model.e_tag
    return result


register(ValidationCode, validation_code_from_dict, validation_code_to_dict)
