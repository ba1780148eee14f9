# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Customer.

Made by docmodels from customer.md.
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
    from ..payloads.customer import (
        CustomerBillingProfilePayload,
        CustomerCompanyProfilePayload,
        CustomerPayload,
        CustomerRelationshipRequestPayload,
    )
    from .user import (
        UserCredentials,
    )
    from .utility_resources import (
        Address,
        ResourceAttributes,
        ResourceLinks,
    )

CustomerRelationshipToPartner: TypeAlias = Literal[
    "none",
    "reseller",
    "advisor",
    "syndication",
    "microsoft_support",
]
"""The documented values of Customer.relationshipToPartner."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer(Model):
    """One customer of the partner.

    See customer.md#customer
    """

    id: str | None = None
    """Identifies the customer."""

    commerce_id: str | None = None
    """Identifies the customer to the commerce system."""

    company_profile: CustomerCompanyProfile | None = None
    """Further details on the organization or company behind the account."""

    billing_profile: CustomerBillingProfile | None = None
    """Further details that are needed to send out bills."""

    relationship_to_partner: CustomerRelationshipToPartner | str | None = None
    """Names the licensing program under which the partner serves this customer: "none",
    "reseller", "advisor", "syndication" or "microsoft_support".
    """

    allow_delegated_access: bool | None = None
    """Tells if this customer lets the partner act with delegated admin privileges."""

    user_credentials: UserCredentials | None = None
    """Sign-in credentials of the user."""

    custom_domains: list[str] | None = None
    """Custom domains that the customer owns."""

    associated_partner_id: str | None = None
    """Indirect reseller that this customer account is tied to. Only partners who are
    indirect CSPs may set it.
    """

    links: ResourceLinks | None = None
    """Resource links that come with the profile."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the profile."""

    def __to_dict__(self) -> CustomerPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerCompanyProfile(Model):
    """Further details on the organization or company behind the account.

    See customer.md#customercompanyprofile
    """

    tenant_id: str | None = None
    """Azure AD tenant identifier of the customer. Another name for it is MicrosoftID.
    """

    domain: str | None = None
    """Name that the customer goes by, such as contoso.onmicrosoft.com."""

    company_name: str | None = None
    """What the organization or company is called."""

    links: ResourceLinks | None = None
    """Resource links that come with the profile."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the profile."""

    def __to_dict__(self) -> CustomerCompanyProfilePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerBillingProfile(Model):
    """Further details that are needed to send the customer a bill.

    See customer.md#customerbillingprofile
    """

    id: str | None = None
    """Identifies the profile."""

    first_name: str | None = None
    """Given name of whoever handles billing at the customer's company. Invoices and any
    other mail about billing go to this person.
    """

    last_name: str | None = None
    """Family name of whoever handles billing."""

    email: str | None = None
    """Where the billing contact receives email"""

    culture: str | None = None
    """Culture the contact wants for currency and correspondence, such as "en-us"."""

    language: str | None = None
    """Language the contact wants to be written to in."""

    company_name: str | None = None
    """What the organization or company is called."""

    default_address: Address | None = None
    """Workplace of the billing contact, which is also where bills end up."""

    links: ResourceLinks | None = None
    """Resource links that come with the profile."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the profile."""

    def __to_dict__(self) -> CustomerBillingProfilePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerRelationshipRequest(Model):
    """Holds the address a customer has to open so that a partner becomes their
    reseller.

    See customer.md#customerrelationshiprequest
    """

    url: str | None = None
    """Address that the customer opens to enter into a relationship with a partner."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the relationship request."""

    def __to_dict__(self) -> CustomerRelationshipRequestPayload:
        return to_dict(self)
