# Made by docmodels from utility-resources.md.
# Change the page and generate again; edits to this file are lost.
"""General utility resources."""

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

    AddressLine1: str | None
    AddressLine2: str | None
    City: str | None
    State: str | None
    PostalCode: str | None
    Country: str | None
    Region: str | None
    FirstName: str | None
    MiddleName: str | None
    LastName: str | None
    PhoneNumber: str | None


class ContactPayload(TypedDict, total=False):
    """The JSON object of a Contact."""

    FirstName: str | None
    LastName: str | None
    Email: str | None
    PhoneNumber: str | None


class FieldFilterPayload(TypedDict, total=False):
    """The JSON object of a FieldFilter."""

    Operator: FieldFilterOperator | None


class FileInfoPayload(TypedDict, total=False):
    """The JSON object of a FileInfo."""

    Comment: str | None
    FileExtension: str | None
    FileNameWithoutExtension: str | None
    FileSize: int | None
    Id: str | None


class LinkPayload(TypedDict, total=False):
    """The JSON object of a Link."""

    URI: str | None
    Method: str | None
    Headers: list[KeyValuePairPayload] | None


class KeyValuePairPayload(TypedDict, total=False):
    """The JSON object of a KeyValuePair."""

    Key: str | None
    Value: str | None


class PasswordProfilePayload(TypedDict, total=False):
    """The JSON object of a PasswordProfile."""

    Password: SecureStringPayload | None
    ForceChangePassword: bool | None


class ResourceLinksPayload(TypedDict, total=False):
    """The JSON object of a ResourceLinks."""

    Self: LinkPayload | None
    Next: LinkPayload | None
    Previous: LinkPayload | None
    Attributes: ResourceAttributesPayload | None


class ResourceAttributesPayload(TypedDict, total=False):
    """The JSON object of a ResourceAttributes."""

    Etag: str | None
    ObjectType: str | None


class SecureStringPayload(TypedDict, total=False):
    """The JSON object of a SecureString."""

    Length: int | None


class ValidationCodePayload(TypedDict, total=False):
    """The JSON object of a ValidationCode."""

    PartnerId: str | None
    OrganizationName: str | None
    ValidationId: int | None
    MaxCreates: int | None
    RemainingCreates: int | None
    ETag: str | None
