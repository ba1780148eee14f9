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


_ADDRESS = frozenset(
    {
        "AddressLine1",
        "AddressLine2",
        "City",
        "State",
        "PostalCode",
        "Country",
        "Region",
        "FirstName",
        "MiddleName",
        "LastName",
        "PhoneNumber",
    }
)

_new_address = Address.__new__


def address_from_dict(data: JsonObject) -> Address:
    model = _new_address(Address)
    known = 0
    if (value := data.get("AddressLine1")) is None:
        model.address_line1 = None
    elif isinstance(value, str):
        model.address_line1 = value
        known += 1
    else:
        wrong(data, "AddressLine1", "str")
    if (value := data.get("AddressLine2")) is None:
        model.address_line2 = None
    elif isinstance(value, str):
        model.address_line2 = value
        known += 1
    else:
        wrong(data, "AddressLine2", "str")
    if (value := data.get("City")) is None:
        model.city = None
    elif isinstance(value, str):
        model.city = value
        known += 1
    else:
        wrong(data, "City", "str")
    if (value := data.get("State")) is None:
        model.state = None
    elif isinstance(value, str):
        model.state = value
        known += 1
    else:
        wrong(data, "State", "str")
    if (value := data.get("PostalCode")) is None:
        model.postal_code = None
    elif isinstance(value, str):
        model.postal_code = value
        known += 1
    else:
        wrong(data, "PostalCode", "str")
    if (value := data.get("Country")) is None:
        model.country = None
    elif isinstance(value, str):
        model.country = value
        known += 1
    else:
        wrong(data, "Country", "str")
    if (value := data.get("Region")) is None:
        model.region = None
    elif isinstance(value, str):
        model.region = value
        known += 1
    else:
        wrong(data, "Region", "str")
    if (value := data.get("FirstName")) is None:
        model.first_name = None
    elif isinstance(value, str):
        model.first_name = value
        known += 1
    else:
        wrong(data, "FirstName", "str")
    if (value := data.get("MiddleName")) is None:
        model.middle_name = None
    elif isinstance(value, str):
        model.middle_name = value
        known += 1
    else:
        wrong(data, "MiddleName", "str")
    if (value := data.get("LastName")) is None:
        model.last_name = None
    elif isinstance(value, str):
        model.last_name = value
        known += 1
    else:
        wrong(data, "LastName", "str")
    if (value := data.get("PhoneNumber")) is None:
        model.phone_number = None
    elif isinstance(value, str):
        model.phone_number = value
        known += 1
    else:
        wrong(data, "PhoneNumber", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _ADDRESS)
    return model


def address_to_dict(model: Address) -> AddressPayload:
    result: AddressPayload = {}
    if model.address_line1 is not None:
        result["AddressLine1"] = model.address_line1
    if model.address_line2 is not None:
        result["AddressLine2"] = model.address_line2
    if model.city is not None:
        result["City"] = model.city
    if model.state is not None:
        result["State"] = model.state
    if model.postal_code is not None:
        result["PostalCode"] = model.postal_code
    if model.country is not None:
        result["Country"] = model.country
    if model.region is not None:
        result["Region"] = model.region
    if model.first_name is not None:
        result["FirstName"] = model.first_name
    if model.middle_name is not None:
        result["MiddleName"] = model.middle_name
    if model.last_name is not None:
        result["LastName"] = model.last_name
    if model.phone_number is not None:
        result["PhoneNumber"] = model.phone_number
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(Address, address_from_dict, address_to_dict)


_CONTACT = frozenset(
    {
        "FirstName",
        "LastName",
        "Email",
        "PhoneNumber",
    }
)

_new_contact = Contact.__new__


def contact_from_dict(data: JsonObject) -> Contact:
    model = _new_contact(Contact)
    known = 0
    if (value := data.get("FirstName")) is None:
        model.first_name = None
    elif isinstance(value, str):
        model.first_name = value
        known += 1
    else:
        wrong(data, "FirstName", "str")
    if (value := data.get("LastName")) is None:
        model.last_name = None
    elif isinstance(value, str):
        model.last_name = value
        known += 1
    else:
        wrong(data, "LastName", "str")
    if (value := data.get("Email")) is None:
        model.email = None
    elif isinstance(value, str):
        model.email = value
        known += 1
    else:
        wrong(data, "Email", "str")
    if (value := data.get("PhoneNumber")) is None:
        model.phone_number = None
    elif isinstance(value, str):
        model.phone_number = value
        known += 1
    else:
        wrong(data, "PhoneNumber", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _CONTACT)
    return model


def contact_to_dict(model: Contact) -> ContactPayload:
    result: ContactPayload = {}
    if model.first_name is not None:
        result["FirstName"] = model.first_name
    if model.last_name is not None:
        result["LastName"] = model.last_name
    if model.email is not None:
        result["Email"] = model.email
    if model.phone_number is not None:
        result["PhoneNumber"] = model.phone_number
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(Contact, contact_from_dict, contact_to_dict)


_FIELD_FILTER = frozenset(
    {
        "Operator",
    }
)

_new_field_filter = FieldFilter.__new__


def field_filter_from_dict(data: JsonObject) -> FieldFilter:
    model = _new_field_filter(FieldFilter)
    known = 0
    if (value := data.get("Operator")) is None:
        model.operator = None
    elif isinstance(value, str):
        model.operator = cast("FieldFilterOperator", value)
        known += 1
    else:
        wrong(data, "Operator", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _FIELD_FILTER)
    return model


def field_filter_to_dict(model: FieldFilter) -> FieldFilterPayload:
    result: FieldFilterPayload = {}
    if model.operator is not None:
        result["Operator"] = model.operator
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(FieldFilter, field_filter_from_dict, field_filter_to_dict)


_FILE_INFO = frozenset(
    {
        "Comment",
        "FileExtension",
        "FileNameWithoutExtension",
        "FileSize",
        "Id",
    }
)

_new_file_info = FileInfo.__new__


def file_info_from_dict(data: JsonObject) -> FileInfo:
    model = _new_file_info(FileInfo)
    known = 0
    if (value := data.get("Comment")) is None:
        model.comment = None
    elif isinstance(value, str):
        model.comment = value
        known += 1
    else:
        wrong(data, "Comment", "str")
    if (value := data.get("FileExtension")) is None:
        model.file_extension = None
    elif isinstance(value, str):
        model.file_extension = value
        known += 1
    else:
        wrong(data, "FileExtension", "str")
    if (value := data.get("FileNameWithoutExtension")) is None:
        model.file_name_without_extension = None
    elif isinstance(value, str):
        model.file_name_without_extension = value
        known += 1
    else:
        wrong(data, "FileNameWithoutExtension", "str")
    if (value := data.get("FileSize")) is None:
        model.file_size = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.file_size = value
        known += 1
    else:
        wrong(data, "FileSize", "int")
    if (value := data.get("Id")) is None:
        model.id = None
    elif isinstance(value, str):
        model.id = value
        known += 1
    else:
        wrong(data, "Id", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _FILE_INFO)
    return model


def file_info_to_dict(model: FileInfo) -> FileInfoPayload:
    result: FileInfoPayload = {}
    if model.comment is not None:
        result["Comment"] = model.comment
    if model.file_extension is not None:
        result["FileExtension"] = model.file_extension
    if model.file_name_without_extension is not None:
        result["FileNameWithoutExtension"] = model.file_name_without_extension
    if model.file_size is not None:
        result["FileSize"] = model.file_size
    if model.id is not None:
        result["Id"] = model.id
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(FileInfo, file_info_from_dict, file_info_to_dict)


_LINK = frozenset(
    {
        "URI",
        "Method",
        "Headers",
    }
)

_new_link = Link.__new__


def link_from_dict(data: JsonObject) -> Link:
    model = _new_link(Link)
    known = 0
    if (value := data.get("URI")) is None:
        model.uri = None
    elif isinstance(value, str):
        model.uri = value
        known += 1
    else:
        wrong(data, "URI", "str")
    if (value := data.get("Method")) is None:
        model.method = None
    elif isinstance(value, str):
        model.method = value
        known += 1
    else:
        wrong(data, "Method", "str")
    if (value := data.get("Headers")) is None:
        model.headers = None
    elif isinstance(value, list):
        model.headers = [
            (
                key_value_pair_from_dict(item)
                if isinstance(item, dict)
                else wrong_item(value, item, "object")
            )
            for item in value
        ]
        known += 1
    else:
        wrong(data, "Headers", "list")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _LINK)
    return model


def link_to_dict(model: Link) -> LinkPayload:
    result: LinkPayload = {}
    if model.uri is not None:
        result["URI"] = model.uri
    if model.method is not None:
        result["Method"] = model.method
    if model.headers is not None:
        result["Headers"] = [key_value_pair_to_dict(item) for item in model.headers]
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(Link, link_from_dict, link_to_dict)


_KEY_VALUE_PAIR = frozenset(
    {
        "Key",
        "Value",
    }
)

_new_key_value_pair = KeyValuePair.__new__


def key_value_pair_from_dict(data: JsonObject) -> KeyValuePair:
    model = _new_key_value_pair(KeyValuePair)
    known = 0
    if (value := data.get("Key")) is None:
        model.key = None
    elif isinstance(value, str):
        model.key = value
        known += 1
    else:
        wrong(data, "Key", "str")
    if (value := data.get("Value")) is None:
        model.value = None
    elif isinstance(value, str):
        model.value = value
        known += 1
    else:
        wrong(data, "Value", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _KEY_VALUE_PAIR)
    return model


def key_value_pair_to_dict(model: KeyValuePair) -> KeyValuePairPayload:
    result: KeyValuePairPayload = {}
    if model.key is not None:
        result["Key"] = model.key
    if model.value is not None:
        result["Value"] = model.value
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(KeyValuePair, key_value_pair_from_dict, key_value_pair_to_dict)


_PASSWORD_PROFILE = frozenset(
    {
        "Password",
        "ForceChangePassword",
    }
)

_new_password_profile = PasswordProfile.__new__


def password_profile_from_dict(data: JsonObject) -> PasswordProfile:
    model = _new_password_profile(PasswordProfile)
    known = 0
    if (value := data.get("Password")) is None:
        model.password = None
    elif isinstance(value, dict):
        model.password = secure_string_from_dict(value)
        known += 1
    else:
        wrong(data, "Password", "object")
    if (value := data.get("ForceChangePassword")) is None:
        model.force_change_password = None
    elif isinstance(value, bool):
        model.force_change_password = value
        known += 1
    else:
        wrong(data, "ForceChangePassword", "bool")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _PASSWORD_PROFILE)
    return model


def password_profile_to_dict(model: PasswordProfile) -> PasswordProfilePayload:
    result: PasswordProfilePayload = {}
    if model.password is not None:
        result["Password"] = secure_string_to_dict(model.password)
    if model.force_change_password is not None:
        result["ForceChangePassword"] = model.force_change_password
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(PasswordProfile, password_profile_from_dict, password_profile_to_dict)


_RESOURCE_LINKS = frozenset(
    {
        "Self",
        "Next",
        "Previous",
        "Attributes",
    }
)

_new_resource_links = ResourceLinks.__new__


def resource_links_from_dict(data: JsonObject) -> ResourceLinks:
    model = _new_resource_links(ResourceLinks)
    known = 0
    if (value := data.get("Self")) is None:
        model.self_ = None
    elif isinstance(value, dict):
        model.self_ = link_from_dict(value)
        known += 1
    else:
        wrong(data, "Self", "object")
    if (value := data.get("Next")) is None:
        model.next = None
    elif isinstance(value, dict):
        model.next = link_from_dict(value)
        known += 1
    else:
        wrong(data, "Next", "object")
    if (value := data.get("Previous")) is None:
        model.previous = None
    elif isinstance(value, dict):
        model.previous = link_from_dict(value)
        known += 1
    else:
        wrong(data, "Previous", "object")
    if (value := data.get("Attributes")) is None:
        model.attributes = None
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
        known += 1
    else:
        wrong(data, "Attributes", "object")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _RESOURCE_LINKS)
    return model


def resource_links_to_dict(model: ResourceLinks) -> ResourceLinksPayload:
    result: ResourceLinksPayload = {}
    if model.self_ is not None:
        result["Self"] = link_to_dict(model.self_)
    if model.next is not None:
        result["Next"] = link_to_dict(model.next)
    if model.previous is not None:
        result["Previous"] = link_to_dict(model.previous)
    if model.attributes is not None:
        result["Attributes"] = resource_attributes_to_dict(model.attributes)
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(ResourceLinks, resource_links_from_dict, resource_links_to_dict)


_RESOURCE_ATTRIBUTES = frozenset(
    {
        "Etag",
        "ObjectType",
    }
)

_new_resource_attributes = ResourceAttributes.__new__


def resource_attributes_from_dict(data: JsonObject) -> ResourceAttributes:
    model = _new_resource_attributes(ResourceAttributes)
    known = 0
    if (value := data.get("Etag")) is None:
        model.etag = None
    elif isinstance(value, str):
        model.etag = value
        known += 1
    else:
        wrong(data, "Etag", "str")
    if (value := data.get("ObjectType")) is None:
        model.object_type = None
    elif isinstance(value, str):
        model.object_type = value
        known += 1
    else:
        wrong(data, "ObjectType", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _RESOURCE_ATTRIBUTES)
    return model


def resource_attributes_to_dict(model: ResourceAttributes) -> ResourceAttributesPayload:
    result: ResourceAttributesPayload = {}
    if model.etag is not None:
        result["Etag"] = model.etag
    if model.object_type is not None:
        result["ObjectType"] = model.object_type
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(ResourceAttributes, resource_attributes_from_dict, resource_attributes_to_dict)


_SECURE_STRING = frozenset(
    {
        "Length",
    }
)

_new_secure_string = SecureString.__new__


def secure_string_from_dict(data: JsonObject) -> SecureString:
    model = _new_secure_string(SecureString)
    known = 0
    if (value := data.get("Length")) is None:
        model.length = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.length = value
        known += 1
    else:
        wrong(data, "Length", "int")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _SECURE_STRING)
    return model


def secure_string_to_dict(model: SecureString) -> SecureStringPayload:
    result: SecureStringPayload = {}
    if model.length is not None:
        result["Length"] = model.length
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(SecureString, secure_string_from_dict, secure_string_to_dict)


_VALIDATION_CODE = frozenset(
    {
        "PartnerId",
        "OrganizationName",
        "ValidationId",
        "MaxCreates",
        "RemainingCreates",
        "ETag",
    }
)

_new_validation_code = ValidationCode.__new__


def validation_code_from_dict(data: JsonObject) -> ValidationCode:
    model = _new_validation_code(ValidationCode)
    known = 0
    if (value := data.get("PartnerId")) is None:
        model.partner_id = None
    elif isinstance(value, str):
        model.partner_id = value
        known += 1
    else:
        wrong(data, "PartnerId", "str")
    if (value := data.get("OrganizationName")) is None:
        model.organization_name = None
    elif isinstance(value, str):
        model.organization_name = value
        known += 1
    else:
        wrong(data, "OrganizationName", "str")
    if (value := data.get("ValidationId")) is None:
        model.validation_id = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.validation_id = value
        known += 1
    else:
        wrong(data, "ValidationId", "int")
    if (value := data.get("MaxCreates")) is None:
        model.max_creates = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.max_creates = value
        known += 1
    else:
        wrong(data, "MaxCreates", "int")
    if (value := data.get("RemainingCreates")) is None:
        model.remaining_creates = None
    elif isinstance(value, int) and not isinstance(value, bool):
        model.remaining_creates = value
        known += 1
    else:
        wrong(data, "RemainingCreates", "int")
    if (value := data.get("ETag")) is None:
        model.e_tag = None
    elif isinstance(value, str):
        model.e_tag = value
        known += 1
    else:
        wrong(data, "ETag", "str")
    if known == len(data):
        model.additional_properties = NO_PROPERTIES
    else:
        model.additional_properties = rest_of(data, _VALIDATION_CODE)
    return model


def validation_code_to_dict(model: ValidationCode) -> ValidationCodePayload:
    result: ValidationCodePayload = {}
    if model.partner_id is not None:
        result["PartnerId"] = model.partner_id
    if model.organization_name is not None:
        result["OrganizationName"] = model.organization_name
    if model.validation_id is not None:
        result["ValidationId"] = model.validation_id
    if model.max_creates is not None:
        result["MaxCreates"] = model.max_creates
    if model.remaining_creates is not None:
        result["RemainingCreates"] = model.remaining_creates
    if model.e_tag is not None:
        result["ETag"] = model.e_tag
    if model.additional_properties:
        put_rest(result, model.additional_properties)
    return result


register(ValidationCode, validation_code_from_dict, validation_code_to_dict)
