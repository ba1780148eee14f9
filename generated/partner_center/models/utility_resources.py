# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""General utility resources.

Made by docmodels from utility-resources.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
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

FieldFilterOperator: TypeAlias = Literal[
    "equals",
    "not_equals",
    "greater_than",
    "greater_than_or_equals",
    "less_than",
    "less_than_or_equals",
    "substring",
    "and",
    "or",
    "starts_with",
    "not_starts_with",
]
"""The documented values of FieldFilter.Operator."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Address(Model):
    """A postal address, used by the profiles of partners and customers alike. What a
    valid one looks like differs between countries/regions; consult the formatting
    rules of each market.

    See utility-resources.md#address
    """

    address_line1: str | None = None
    """Street address, line one.

    Length: 1 to 200.
    """

    address_line2: str | None = None
    """Street address, line two. It may be left out.

    Length: at most 200.
    """

    city: str | None = None
    """Town or city."""

    state: str | None = None
    """State part of the address.

    Length: at most 2.
    """

    postal_code: str | None = None
    """Postal code, or ZIP code in the US."""

    country: str | None = None
    """ISO country code of the country/region.

    Length: 2.
    """

    region: str | None = None
    """Region within the country."""

    first_name: str | None = None
    """Given name of somebody to contact at the customer's company/organization.

    Length: 1 to 50.
    """

    middle_name: str | None = None
    """Middle name of the same contact. It may be left out.

    Length: 1 to 50.
    """

    last_name: str | None = None
    """Family name of the same contact.

    Length: 1 to 50.
    """

    phone_number: str | None = None
    """Number at which the same contact can be called. It may be left out.
    Number at which the contact in the customer’s company/organization can be called. A
    customer profile must have it if the company/organization resides in one of these
    countries: Armenia(AM), Azerbaijan(AZ), Belarus(BY), Hungary(HU), Kazakhstan(KZ),
    Kyrgyzstan(KG), Moldova(MD), Russia(RU), Tajikistan(TJ), Uzbekistan(UZ),
    Ukraine(UA)), India, Brazil, South Africa, Poland, United Arab Emirates, Saudi
    Arabia, Turkey, Thailand, Vietnam, Myanmar, Iraq, South Sudan, and Venezuela.
    Anywhere else it may be left out.
    """

    def __to_dict__(self) -> AddressPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Contact(Model):
    """Ways to reach one particular person.

    See utility-resources.md#contact
    """

    first_name: str | None = None
    """Given name of the person."""

    last_name: str | None = None
    """Family name of the person."""

    email: str | None = None
    """Email address of the person."""

    phone_number: str | None = None
    """Phone number of the person."""

    def __to_dict__(self) -> ContactPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class FieldFilter(Model):
    """Narrows down what a search returns.

    See utility-resources.md#fieldfilter
    """

    operator: FieldFilterOperator | str | None = None
    """Operator that the filter applies: "equals", "not_equals", "greater_than",
    "greater_than_or_equals", "less_than", "less_than_or_equals", "substring", "and",
    "or", "starts_with", "not_starts_with".
    """

    def __to_dict__(self) -> FieldFilterPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class FileInfo(Model):
    """A file from outside that somebody uploaded to Partner Center.

    See utility-resources.md#fileinfo
    """

    comment: str | None = None
    """Remark left along with the upload."""

    file_extension: str | None = None
    """Extension of the file."""

    file_name_without_extension: str | None = None
    """File name up to, but without, the extension."""

    file_size: int | None = None
    """How big the file is."""

    id: str | None = None
    """Identifies the upload uniquely."""

    def __to_dict__(self) -> FileInfoPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Link(Model):
    """A URI together with what is needed to call it.

    See utility-resources.md#link
    """

    uri: str | None = None
    """Target of the link."""

    method: str | None = None
    """HTTP method with which to call the target."""

    headers: list[KeyValuePair] | None = None
    """Headers to send along."""

    def __to_dict__(self) -> LinkPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KeyValuePair(Model):
    """One named value, for instance a header of a Link.

    See utility-resources.md#keyvaluepair
    """

    key: str | None = None
    """Name of the entry."""

    value: str | None = None
    """Content of the entry."""

    def __to_dict__(self) -> KeyValuePairPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PasswordProfile(Model):
    """A password, and whether its owner has to pick a new one.

    See utility-resources.md#passwordprofile
    """

    password: SecureString | None = None
    """Password in secured form."""

    force_change_password: bool | None = None
    """Tells if the user is forced to pick a new password at the next sign-in."""

    def __to_dict__(self) -> PasswordProfilePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ResourceLinks(Model):
    """The links that a resource comes with.

    See utility-resources.md#resourcelinks
    """

    self_: Link | None = None
    """Leads back to this resource."""

    next: Link | None = None
    """Leads to the page of items after this one."""

    previous: Link | None = None
    """Leads to the page of items before this one."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the user."""

    def __to_dict__(self) -> ResourceLinksPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ResourceAttributes(Model):
    """The metadata that a resource comes with.

    See utility-resources.md#resourceattributes
    """

    etag: str | None = None
    """Version of the object, known as its etag."""

    object_type: str | None = None
    """Names the type that the base resource has."""

    def __to_dict__(self) -> ResourceAttributesPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class SecureString(Model):
    """Keeps something secret, for instance a password.

    See utility-resources.md#securestring
    """

    length: int | None = None
    """How long the secured string is."""

    def __to_dict__(self) -> SecureStringPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ValidationCode(Model):
    """A partner's validation code for the Government Community Cloud.

    See utility-resources.md#validationcode
    """

    partner_id: str | None = None
    """Identifies the partner"""

    organization_name: str | None = None
    """Name that the organization gave when it was validated"""

    validation_id: int | None = None
    """Identifies the validation uniquely"""

    max_creates: int | None = None
    """Upper limit on how many customers this validation code may create"""

    remaining_creates: int | None = None
    """How many customers this validation ID may still create"""

    e_tag: str | None = None
    """Version of exactly this resource. Every change to the resource yields a new one.
    """

    def __to_dict__(self) -> ValidationCodePayload:
        return to_dict(self)
