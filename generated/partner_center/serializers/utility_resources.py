# Made by docmodels from utility-resources.md.
# Change the page and generate again; edits to this file are lost.
"""General utility resources."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    cast,
)
from .._runtime import (
    JsonObject,
    NO_PROPERTIES,
    put_rest,
    register,
    rest_of,
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

if TYPE_CHECKING:
    from ..models.utility_resources import (
        FieldFilterOperator,
    )
    from ..payloads.utility_resources import (
        AddressPayload,
        ContactPayload,
        FieldFilterPayload,
        FileInfoPayload,
        KeyValuePairPayload,
        LinkPayload,
        PasswordProfilePayload,
        ResourceAttributesPayload,
        ResourceLinksPayload,
        SecureStringPayload,
        ValidationCodePayload,
    )


_ADDRESS: frozenset[str] = frozenset(
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

_new_address = Address.__new__


def address_from_dict(data: JsonObject) -> Address:
    model = _new_address(Address)
    known = 0
    if (value := data.get("addressLine1")) is None:
        model.address_line1 = None
    elif isinstance(value, str):
        model.address_line1 = value
        known += 1
    else:
        wrong(data, "addressLine1", "str")
    if (value := data.get("addressLine2")) is None:
        model.address_line2 = None
    elif isinstance(value, str):
        model.address_line2 = value
        known += 1
    else:
        wrong(data, "addressLine2", "str")
    if (value := data.get("city")) is None:
        model.city = None
    elif isinstance(value, str):
        model.city = value
        known += 1
    else:
        wrong(data, "city", "str")
    if (value := data.get("state")) is None:
        model.state = None
    elif isinstance(value, str):
        model.state = value
        known += 1
    else:
        wrong(data, "state", "str")
    if (value := data.get("postalCode")) is None:
        model.postal_code = None
    elif isinstance(value, str):
        model.postal_code = value
        known += 1
    else:
        wrong(data, "postalCode", "str")
    if (value := data.get("country")) is None:
        model.country = None
    elif isinstance(value, str):
        model.country = value
        known += 1
    else:
        wrong(data, "country", "str")
    if (value := data.get("region")) is None:
        model.region = None
    elif isinstance(value, str):
        model.region = value
        known += 1
    else:
        wrong(data, "region", "str")
    if (value := data.get("firstName")) is None:
        model.first_name = None
    elif isinstance(value, str):
        model.first_name = value
        known += 1
    else:
        wrong(data, "firstName", "str")
    if (value := data.get("middleName")) is None:
        model.middle_name = None
    elif isinstance(value, str):
        model.middle_name = value
        known += 1
    else:
        wrong(data, "middleName", "str")
    if (value := data.get("lastName")) is None:
        model.last_name = None
    elif isinstance(value, str):
        model.last_name = value
        known += 1
    else:
        wrong(data, "lastName", "str")
    if (value := data.get("phoneNumber")) is None:
        model.phone_number = None
    elif isinstance(value, str):
        model.phone_number = value
        known += 1
    else:
        wrong(data, "phoneNumber", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _ADDRESS)
    return model


def address_to_dict(model: Address) -> AddressPayload:
    result: AddressPayload = {}
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
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Address, address_from_dict, address_to_dict)


_CONTACT: frozenset[str] = frozenset(
    {
        "firstName",
        "lastName",
        "email",
        "phoneNumber",
    }
)

_new_contact = Contact.__new__


def contact_from_dict(data: JsonObject) -> Contact:
    model = _new_contact(Contact)
    known = 0
    if (value := data.get("firstName")) is None:
        model.first_name = None
    elif isinstance(value, str):
        model.first_name = value
        known += 1
    else:
        wrong(data, "firstName", "str")
    if (value := data.get("lastName")) is None:
        model.last_name = None
    elif isinstance(value, str):
        model.last_name = value
        known += 1
    else:
        wrong(data, "lastName", "str")
    if (value := data.get("email")) is None:
        model.email = None
    elif isinstance(value, str):
        model.email = value
        known += 1
    else:
        wrong(data, "email", "str")
    if (value := data.get("phoneNumber")) is None:
        model.phone_number = None
    elif isinstance(value, str):
        model.phone_number = value
        known += 1
    else:
        wrong(data, "phoneNumber", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CONTACT)
    return model


def contact_to_dict(model: Contact) -> ContactPayload:
    result: ContactPayload = {}
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.email is not None:
        result["email"] = model.email
    if model.phone_number is not None:
        result["phoneNumber"] = model.phone_number
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Contact, contact_from_dict, contact_to_dict)


_FIELD_FILTER: frozenset[str] = frozenset(
    {
        "operator",
    }
)

_new_field_filter = FieldFilter.__new__


def field_filter_from_dict(data: JsonObject) -> FieldFilter:
    model = _new_field_filter(FieldFilter)
    known = 0
    if (value := data.get("operator")) is None:
        model.operator = None
    elif isinstance(value, str):
        model.operator = cast("FieldFilterOperator", value)
        known += 1
    else:
        wrong(data, "operator", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _FIELD_FILTER)
    return model


def field_filter_to_dict(model: FieldFilter) -> FieldFilterPayload:
    result: FieldFilterPayload = {}
    if model.operator is not None:
        result["operator"] = model.operator
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(FieldFilter, field_filter_from_dict, field_filter_to_dict)


_FILE_INFO: frozenset[str] = frozenset(
    {
        "comment",
        "fileExtension",
        "fileNameWithoutExtension",
        "fileSize",
        "id",
    }
)

_new_file_info = FileInfo.__new__


def file_info_from_dict(data: JsonObject) -> FileInfo:
    model = _new_file_info(FileInfo)
    known = 0
    if (value := data.get("comment")) is None:
        model.comment = None
    elif isinstance(value, str):
        model.comment = value
        known += 1
    else:
        wrong(data, "comment", "str")
    if (value := data.get("fileExtension")) is None:
        model.file_extension = None
    elif isinstance(value, str):
        model.file_extension = value
        known += 1
    else:
        wrong(data, "fileExtension", "str")
    if (value := data.get("fileNameWithoutExtension")) is None:
        model.file_name_without_extension = None
    elif isinstance(value, str):
        model.file_name_without_extension = value
        known += 1
    else:
        wrong(data, "fileNameWithoutExtension", "str")
    if (value := data.get("fileSize")) is None:
        model.file_size = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.file_size = value
        known += 1
    else:
        wrong(data, "fileSize", "int")
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
        model.additional_properties = rest_of(data, _FILE_INFO)
    return model


def file_info_to_dict(model: FileInfo) -> FileInfoPayload:
    result: FileInfoPayload = {}
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
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(FileInfo, file_info_from_dict, file_info_to_dict)


_LINK: frozenset[str] = frozenset(
    {
        "uri",
        "method",
        "headers",
    }
)

_new_link = Link.__new__


def link_from_dict(data: JsonObject) -> Link:
    model = _new_link(Link)
    known = 0
    if (value := data.get("uri")) is None:
        model.uri = None
    elif isinstance(value, str):
        model.uri = value
        known += 1
    else:
        wrong(data, "uri", "str")
    if (value := data.get("method")) is None:
        model.method = None
    elif isinstance(value, str):
        model.method = value
        known += 1
    else:
        wrong(data, "method", "str")
    if (value := data.get("headers")) is None:
        model.headers = None
    elif isinstance(value, list):
        model.headers = []
        for item in value:
            if isinstance(item, dict):
                model.headers.append(key_value_pair_from_dict(item))
            else:
                wrong_item(value, item, "object")
        known += 1
    else:
        wrong(data, "headers", "list")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _LINK)
    return model


def link_to_dict(model: Link) -> LinkPayload:
    result: LinkPayload = {}
    if model.uri is not None:
        result["uri"] = model.uri
    if model.method is not None:
        result["method"] = model.method
    if model.headers is not None:
        headers_list: list[KeyValuePairPayload] = []
        for headers_item in model.headers:
            headers_list.append(key_value_pair_to_dict(headers_item))
        result["headers"] = headers_list
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(Link, link_from_dict, link_to_dict)


_KEY_VALUE_PAIR: frozenset[str] = frozenset(
    {
        "key",
        "value",
    }
)

_new_key_value_pair = KeyValuePair.__new__


def key_value_pair_from_dict(data: JsonObject) -> KeyValuePair:
    model = _new_key_value_pair(KeyValuePair)
    known = 0
    if (value := data.get("key")) is None:
        model.key = None
    elif isinstance(value, str):
        model.key = value
        known += 1
    else:
        wrong(data, "key", "str")
    if (value := data.get("value")) is None:
        model.value = None
    elif isinstance(value, str):
        model.value = value
        known += 1
    else:
        wrong(data, "value", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _KEY_VALUE_PAIR)
    return model


def key_value_pair_to_dict(model: KeyValuePair) -> KeyValuePairPayload:
    result: KeyValuePairPayload = {}
    if model.key is not None:
        result["key"] = model.key
    if model.value is not None:
        result["value"] = model.value
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(KeyValuePair, key_value_pair_from_dict, key_value_pair_to_dict)


_PASSWORD_PROFILE: frozenset[str] = frozenset(
    {
        "password",
        "forceChangePassword",
    }
)

_new_password_profile = PasswordProfile.__new__


def password_profile_from_dict(data: JsonObject) -> PasswordProfile:
    model = _new_password_profile(PasswordProfile)
    known = 0
    if (value := data.get("password")) is None:
        model.password = None
    elif isinstance(value, dict):
        model.password = secure_string_from_dict(value)
        known += 1
    else:
        wrong(data, "password", "object")
    if (value := data.get("forceChangePassword")) is None:
        model.force_change_password = None
    elif isinstance(value, bool):
        model.force_change_password = value
        known += 1
    else:
        wrong(data, "forceChangePassword", "bool")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _PASSWORD_PROFILE)
    return model


def password_profile_to_dict(model: PasswordProfile) -> PasswordProfilePayload:
    result: PasswordProfilePayload = {}
    if model.password is not None:
        result["password"] = secure_string_to_dict(model.password)
    if model.force_change_password is not None:
        result["forceChangePassword"] = model.force_change_password
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(PasswordProfile, password_profile_from_dict, password_profile_to_dict)


_RESOURCE_LINKS: frozenset[str] = frozenset(
    {
        "self",
        "next",
        "previous",
        "attributes",
    }
)

_new_resource_links = ResourceLinks.__new__


def resource_links_from_dict(data: JsonObject) -> ResourceLinks:
    model = _new_resource_links(ResourceLinks)
    known = 0
    if (value := data.get("self")) is None:
        model.self_ = None
    elif isinstance(value, dict):
        model.self_ = link_from_dict(value)
        known += 1
    else:
        wrong(data, "self", "object")
    if (value := data.get("next")) is None:
        model.next = None
    elif isinstance(value, dict):
        model.next = link_from_dict(value)
        known += 1
    else:
        wrong(data, "next", "object")
    if (value := data.get("previous")) is None:
        model.previous = None
    elif isinstance(value, dict):
        model.previous = link_from_dict(value)
        known += 1
    else:
        wrong(data, "previous", "object")
    if (value := data.get("attributes")) is None:
        model.attributes = None
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
        known += 1
    else:
        wrong(data, "attributes", "object")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _RESOURCE_LINKS)
    return model


def resource_links_to_dict(model: ResourceLinks) -> ResourceLinksPayload:
    result: ResourceLinksPayload = {}
    if model.self_ is not None:
        result["self"] = link_to_dict(model.self_)
    if model.next is not None:
        result["next"] = link_to_dict(model.next)
    if model.previous is not None:
        result["previous"] = link_to_dict(model.previous)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(ResourceLinks, resource_links_from_dict, resource_links_to_dict)


_RESOURCE_ATTRIBUTES: frozenset[str] = frozenset(
    {
        "etag",
        "objectType",
    }
)

_new_resource_attributes = ResourceAttributes.__new__


def resource_attributes_from_dict(data: JsonObject) -> ResourceAttributes:
    model = _new_resource_attributes(ResourceAttributes)
    known = 0
    if (value := data.get("etag")) is None:
        model.etag = None
    elif isinstance(value, str):
        model.etag = value
        known += 1
    else:
        wrong(data, "etag", "str")
    if (value := data.get("objectType")) is None:
        model.object_type = None
    elif isinstance(value, str):
        model.object_type = value
        known += 1
    else:
        wrong(data, "objectType", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _RESOURCE_ATTRIBUTES)
    return model


def resource_attributes_to_dict(model: ResourceAttributes) -> ResourceAttributesPayload:
    result: ResourceAttributesPayload = {}
    if model.etag is not None:
        result["etag"] = model.etag
    if model.object_type is not None:
        result["objectType"] = model.object_type
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(ResourceAttributes, resource_attributes_from_dict, resource_attributes_to_dict)


_SECURE_STRING: frozenset[str] = frozenset(
    {
        "length",
    }
)

_new_secure_string = SecureString.__new__


def secure_string_from_dict(data: JsonObject) -> SecureString:
    model = _new_secure_string(SecureString)
    known = 0
    if (value := data.get("length")) is None:
        model.length = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.length = value
        known += 1
    else:
        wrong(data, "length", "int")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _SECURE_STRING)
    return model


def secure_string_to_dict(model: SecureString) -> SecureStringPayload:
    result: SecureStringPayload = {}
    if model.length is not None:
        result["length"] = model.length
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(SecureString, secure_string_from_dict, secure_string_to_dict)


_VALIDATION_CODE: frozenset[str] = frozenset(
    {
        "partnerId",
        "organizationName",
        "validationId",
        "maxCreates",
        "remainingCreates",
        "eTag",
    }
)

_new_validation_code = ValidationCode.__new__


def validation_code_from_dict(data: JsonObject) -> ValidationCode:
    model = _new_validation_code(ValidationCode)
    known = 0
    if (value := data.get("partnerId")) is None:
        model.partner_id = None
    elif isinstance(value, str):
        model.partner_id = value
        known += 1
    else:
        wrong(data, "partnerId", "str")
    if (value := data.get("organizationName")) is None:
        model.organization_name = None
    elif isinstance(value, str):
        model.organization_name = value
        known += 1
    else:
        wrong(data, "organizationName", "str")
    if (value := data.get("validationId")) is None:
        model.validation_id = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.validation_id = value
        known += 1
    else:
        wrong(data, "validationId", "int")
    if (value := data.get("maxCreates")) is None:
        model.max_creates = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.max_creates = value
        known += 1
    else:
        wrong(data, "maxCreates", "int")
    if (value := data.get("remainingCreates")) is None:
        model.remaining_creates = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.remaining_creates = value
        known += 1
    else:
        wrong(data, "remainingCreates", "int")
    if (value := data.get("eTag")) is None:
        model.e_tag = None
    elif isinstance(value, str):
        model.e_tag = value
        known += 1
    else:
        wrong(data, "eTag", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _VALIDATION_CODE)
    return model


def validation_code_to_dict(model: ValidationCode) -> ValidationCodePayload:
    result: ValidationCodePayload = {}
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
    if model.additional_properties is not NO_PROPERTIES:
        put_rest(result, model.additional_properties)
    return result


register(ValidationCode, validation_code_from_dict, validation_code_to_dict)
