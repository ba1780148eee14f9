# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""General utility resources.

Made by docmodels from utility-resources.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.utility_resources import (
        FieldFilterOperator,
    )


class AddressPayload(TypedDict, total=False):
    """The JSON object of an Address."""

    addressLine1: str | None
    addressLine2: str | None
    city: str | None
    state: str | None
    postalCode: str | None
    country: str | None
    region: str | None
    firstName: str | None
    middleName: str | None
    lastName: str | None
    phoneNumber: str | None


class ContactPayload(TypedDict, total=False):
    """The JSON object of a Contact."""

    firstName: str | None
    lastName: str | None
    email: str | None
    phoneNumber: str | None


class FieldFilterPayload(TypedDict, total=False):
    """The JSON object of a FieldFilter."""

    operator: FieldFilterOperator | str | None


class FileInfoPayload(TypedDict, total=False):
    """The JSON object of a FileInfo."""

    comment: str | None
    fileExtension: str | None
    fileNameWithoutExtension: str | None
    fileSize: int | None
    id: str | None


class LinkPayload(TypedDict, total=False):
    """The JSON object of a Link."""

    uri: str | None
    method: str | None
    headers: list[KeyValuePairPayload] | None


class KeyValuePairPayload(TypedDict, total=False):
    """The JSON object of a KeyValuePair."""

    key: str | None
    value: str | None


class PasswordProfilePayload(TypedDict, total=False):
    """The JSON object of a PasswordProfile."""

    password: SecureStringPayload | None
    forceChangePassword: bool | None


class ResourceLinksPayload(TypedDict, total=False):
    """The JSON object of a ResourceLinks."""

    self: LinkPayload | None
    next: LinkPayload | None
    previous: LinkPayload | None
    attributes: ResourceAttributesPayload | None


class ResourceAttributesPayload(TypedDict, total=False):
    """The JSON object of a ResourceAttributes."""

    etag: str | None
    objectType: str | None


class SecureStringPayload(TypedDict, total=False):
    """The JSON object of a SecureString."""

    length: int | None


class ValidationCodePayload(TypedDict, total=False):
    """The JSON object of a ValidationCode."""

    partnerId: str | None
    organizationName: str | None
    validationId: int | None
    maxCreates: int | None
    remainingCreates: int | None
    eTag: str | None
