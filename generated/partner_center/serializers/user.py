# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
# The package binds what these functions call of other pages: no import may be moved.
# ruff: noqa: TC004
"""Resources for users.

Made by docmodels from user.md.
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
    keep_rest,
    register,
    str_of,
    wrong,
)
from ..models.user import (
    CustomerUser,
    User,
    UserCredentials,
    UserMember,
)

if TYPE_CHECKING:
    from .utility_resources import (
        password_profile_from_dict,
        password_profile_to_dict,
        resource_attributes_from_dict,
        resource_attributes_to_dict,
        resource_links_from_dict,
        resource_links_to_dict,
        secure_string_from_dict,
        secure_string_to_dict,
    )


_KEYS_USER: frozenset[str] = frozenset(
    {
        "id",
        "userPrincipalName",
        "firstName",
        "lastName",
        "displayName",
        "passwordProfile",
        "phoneNumber",
        "lastDirectorySyncTime",
        "userDomainType",
        "state",
        "softDeletionTime",
        "links",
        "attributes",
    }
)

_SIZE_USER: Final = len(_KEYS_USER)
_new_user = functools.partial(User.__new__, User)


def user_from_dict(data: JsonObject) -> User:
    model = _new_user()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_USER
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("userPrincipalName")
    if type(value) is str:
        model.user_principal_name = value
    elif value is None:
        model.user_principal_name = None
        extra += 1
    else:
        model.user_principal_name = str_of(data, "userPrincipalName")
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
    value = data.get("displayName")
    if type(value) is str:
        model.display_name = value
    elif value is None:
        model.display_name = None
        extra += 1
    else:
        model.display_name = str_of(data, "displayName")
    if (value := data.get("passwordProfile")) is None:
        model.password_profile = None
        extra += 1
    elif isinstance(value, dict):
        model.password_profile = password_profile_from_dict(value)
    else:
        wrong(data, "passwordProfile", "object")
    value = data.get("phoneNumber")
    if type(value) is str:
        model.phone_number = value
    elif value is None:
        model.phone_number = None
        extra += 1
    else:
        model.phone_number = str_of(data, "phoneNumber")
    if (value := data.get("lastDirectorySyncTime")) is None:
        model.last_directory_sync_time = None
        extra += 1
    elif isinstance(value, str):
        model.last_directory_sync_time = decode_datetime(
            data, "lastDirectorySyncTime", value, rest
        )
    else:
        wrong(data, "lastDirectorySyncTime", "date-time")
    value = data.get("userDomainType")
    if type(value) is str:
        model.user_domain_type = value
    elif value is None:
        model.user_domain_type = None
        extra += 1
    else:
        model.user_domain_type = str_of(data, "userDomainType")
    value = data.get("state")
    if type(value) is str:
        model.state = value
    elif value is None:
        model.state = None
        extra += 1
    else:
        model.state = str_of(data, "state")
    if (value := data.get("softDeletionTime")) is None:
        model.soft_deletion_time = None
        extra += 1
    elif isinstance(value, str):
        model.soft_deletion_time = decode_datetime(
            data, "softDeletionTime", value, rest
        )
    else:
        wrong(data, "softDeletionTime", "date-time")
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
        rest = add_rest(rest, data, extra, _KEYS_USER)
    model.__rest__ = rest
    return model


def user_to_dict(model: User) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.id is not None:
        result["id"] = model.id
    if model.user_principal_name is not None:
        result["userPrincipalName"] = model.user_principal_name
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.display_name is not None:
        result["displayName"] = model.display_name
    if model.password_profile is not None:
        result["passwordProfile"] = password_profile_to_dict(model.password_profile)
    if model.phone_number is not None:
        result["phoneNumber"] = model.phone_number
    if model.last_directory_sync_time is not None:
        result["lastDirectorySyncTime"] = encode_datetime(
            model.last_directory_sync_time, "lastDirectorySyncTime", result
        )
    elif rest is not None and rest.get("lastDirectorySyncTime") is not None:
        forget(result, "lastDirectorySyncTime", "datetime")
    if model.user_domain_type is not None:
        result["userDomainType"] = model.user_domain_type
    if model.state is not None:
        result["state"] = model.state
    if model.soft_deletion_time is not None:
        result["softDeletionTime"] = encode_datetime(
            model.soft_deletion_time, "softDeletionTime", result
        )
    elif rest is not None and rest.get("softDeletionTime") is not None:
        forget(result, "softDeletionTime", "datetime")
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(User, user_from_dict, user_to_dict)


_KEYS_CUSTOMER_USER: frozenset[str] = frozenset(
    {
        "usageLocation",
        "id",
        "userPrincipalName",
        "firstName",
        "lastName",
        "displayName",
        "immutableId",
        "passwordProfile",
        "phoneNumber",
        "lastDirectorySyncTime",
        "userDomainType",
        "state",
        "softDeletionTime",
        "links",
        "attributes",
    }
)

_SIZE_CUSTOMER_USER: Final = len(_KEYS_CUSTOMER_USER)
_new_customer_user = functools.partial(CustomerUser.__new__, CustomerUser)


def customer_user_from_dict(data: JsonObject) -> CustomerUser:
    model = _new_customer_user()
    rest: dict[str, Any] = {}
    value: Json
    extra: int = len(data) - _SIZE_CUSTOMER_USER
    value = data.get("usageLocation")
    if type(value) is str:
        model.usage_location = value
    elif value is None:
        model.usage_location = None
        extra += 1
    else:
        model.usage_location = str_of(data, "usageLocation")
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    value = data.get("userPrincipalName")
    if type(value) is str:
        model.user_principal_name = value
    elif value is None:
        model.user_principal_name = None
        extra += 1
    else:
        model.user_principal_name = str_of(data, "userPrincipalName")
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
    value = data.get("displayName")
    if type(value) is str:
        model.display_name = value
    elif value is None:
        model.display_name = None
        extra += 1
    else:
        model.display_name = str_of(data, "displayName")
    value = data.get("immutableId")
    if type(value) is str:
        model.immutable_id = value
    elif value is None:
        model.immutable_id = None
        extra += 1
    else:
        model.immutable_id = str_of(data, "immutableId")
    if (value := data.get("passwordProfile")) is None:
        model.password_profile = None
        extra += 1
    elif isinstance(value, dict):
        model.password_profile = password_profile_from_dict(value)
    else:
        wrong(data, "passwordProfile", "object")
    value = data.get("phoneNumber")
    if type(value) is str:
        model.phone_number = value
    elif value is None:
        model.phone_number = None
        extra += 1
    else:
        model.phone_number = str_of(data, "phoneNumber")
    if (value := data.get("lastDirectorySyncTime")) is None:
        model.last_directory_sync_time = None
        extra += 1
    elif isinstance(value, str):
        model.last_directory_sync_time = decode_datetime(
            data, "lastDirectorySyncTime", value, rest
        )
    else:
        wrong(data, "lastDirectorySyncTime", "date-time")
    value = data.get("userDomainType")
    if type(value) is str:
        model.user_domain_type = value
    elif value is None:
        model.user_domain_type = None
        extra += 1
    else:
        model.user_domain_type = str_of(data, "userDomainType")
    value = data.get("state")
    if type(value) is str:
        model.state = value
    elif value is None:
        model.state = None
        extra += 1
    else:
        model.state = str_of(data, "state")
    if (value := data.get("softDeletionTime")) is None:
        model.soft_deletion_time = None
        extra += 1
    elif isinstance(value, str):
        model.soft_deletion_time = decode_datetime(
            data, "softDeletionTime", value, rest
        )
    else:
        wrong(data, "softDeletionTime", "date-time")
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
        rest = add_rest(rest, data, extra, _KEYS_CUSTOMER_USER)
    model.__rest__ = rest
    return model


def customer_user_to_dict(model: CustomerUser) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.usage_location is not None:
        result["usageLocation"] = model.usage_location
    if model.id is not None:
        result["id"] = model.id
    if model.user_principal_name is not None:
        result["userPrincipalName"] = model.user_principal_name
    if model.first_name is not None:
        result["firstName"] = model.first_name
    if model.last_name is not None:
        result["lastName"] = model.last_name
    if model.display_name is not None:
        result["displayName"] = model.display_name
    if model.immutable_id is not None:
        result["immutableId"] = model.immutable_id
    if model.password_profile is not None:
        result["passwordProfile"] = password_profile_to_dict(model.password_profile)
    if model.phone_number is not None:
        result["phoneNumber"] = model.phone_number
    if model.last_directory_sync_time is not None:
        result["lastDirectorySyncTime"] = encode_datetime(
            model.last_directory_sync_time, "lastDirectorySyncTime", result
        )
    elif rest is not None and rest.get("lastDirectorySyncTime") is not None:
        forget(result, "lastDirectorySyncTime", "datetime")
    if model.user_domain_type is not None:
        result["userDomainType"] = model.user_domain_type
    if model.state is not None:
        result["state"] = model.state
    if model.soft_deletion_time is not None:
        result["softDeletionTime"] = encode_datetime(
            model.soft_deletion_time, "softDeletionTime", result
        )
    elif rest is not None and rest.get("softDeletionTime") is not None:
        forget(result, "softDeletionTime", "datetime")
    if model.links is not None:
        result["links"] = resource_links_to_dict(model.links)
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(CustomerUser, customer_user_from_dict, customer_user_to_dict)


_KEYS_USER_CREDENTIALS: frozenset[str] = frozenset(
    {
        "userName",
        "password",
    }
)

_SIZE_USER_CREDENTIALS: Final = len(_KEYS_USER_CREDENTIALS)
_new_user_credentials = functools.partial(UserCredentials.__new__, UserCredentials)


def user_credentials_from_dict(data: JsonObject) -> UserCredentials:
    model = _new_user_credentials()
    value: Json
    extra: int = len(data) - _SIZE_USER_CREDENTIALS
    value = data.get("userName")
    if type(value) is str:
        model.user_name = value
    elif value is None:
        model.user_name = None
        extra += 1
    else:
        model.user_name = str_of(data, "userName")
    if (value := data.get("password")) is None:
        model.password = None
        extra += 1
    elif isinstance(value, dict):
        model.password = secure_string_from_dict(value)
    else:
        wrong(data, "password", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_USER_CREDENTIALS)
    else:
        model.__rest__ = None
    return model


def user_credentials_to_dict(model: UserCredentials) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.user_name is not None:
        result["userName"] = model.user_name
    if model.password is not None:
        result["password"] = secure_string_to_dict(model.password)
    return result


register(UserCredentials, user_credentials_from_dict, user_credentials_to_dict)


_KEYS_USER_MEMBER: frozenset[str] = frozenset(
    {
        "displayName",
        "userPrincipalName",
        "roleId",
        "id",
        "attributes",
    }
)

_SIZE_USER_MEMBER: Final = len(_KEYS_USER_MEMBER)
_new_user_member = functools.partial(UserMember.__new__, UserMember)


def user_member_from_dict(data: JsonObject) -> UserMember:
    model = _new_user_member()
    value: Json
    extra: int = len(data) - _SIZE_USER_MEMBER
    value = data.get("displayName")
    if type(value) is str:
        model.display_name = value
    elif value is None:
        model.display_name = None
        extra += 1
    else:
        model.display_name = str_of(data, "displayName")
    value = data.get("userPrincipalName")
    if type(value) is str:
        model.user_principal_name = value
    elif value is None:
        model.user_principal_name = None
        extra += 1
    else:
        model.user_principal_name = str_of(data, "userPrincipalName")
    value = data.get("roleId")
    if type(value) is str:
        model.role_id = value
    elif value is None:
        model.role_id = None
        extra += 1
    else:
        model.role_id = str_of(data, "roleId")
    value = data.get("id")
    if type(value) is str:
        model.id = value
    elif value is None:
        model.id = None
        extra += 1
    else:
        model.id = str_of(data, "id")
    if (value := data.get("attributes")) is None:
        model.attributes = None
        extra += 1
    elif isinstance(value, dict):
        model.attributes = resource_attributes_from_dict(value)
    else:
        wrong(data, "attributes", "object")
    if extra:
        model.__rest__ = keep_rest(data, extra, _KEYS_USER_MEMBER)
    else:
        model.__rest__ = None
    return model


def user_member_to_dict(model: UserMember) -> dict[str, Any]:
    rest: dict[str, Any] | None = model.__rest__
    result: dict[str, Any] = {} if rest is None else {**rest}
    if model.display_name is not None:
        result["displayName"] = model.display_name
    if model.user_principal_name is not None:
        result["userPrincipalName"] = model.user_principal_name
    if model.role_id is not None:
        result["roleId"] = model.role_id
    if model.id is not None:
        result["id"] = model.id
    if model.attributes is not None:
        result["attributes"] = resource_attributes_to_dict(model.attributes)
    return result


register(UserMember, user_member_from_dict, user_member_to_dict)
