# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Customer.

Made by docmodels from customer.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.customer import (
        CustomerRelationshipToPartner,
    )
    from .user import (
        UserCredentialsPayload,
    )
    from .utility_resources import (
        AddressPayload,
        ResourceAttributesPayload,
        ResourceLinksPayload,
    )


class CustomerPayload(TypedDict, total=False):
    """The JSON object of a Customer."""

    id: str | None
    commerceId: str | None
    companyProfile: CustomerCompanyProfilePayload | None
    billingProfile: CustomerBillingProfilePayload | None
    relationshipToPartner: CustomerRelationshipToPartner | str | None
    allowDelegatedAccess: bool | None
    userCredentials: UserCredentialsPayload | None
    customDomains: list[str] | None
    associatedPartnerId: str | None
    links: ResourceLinksPayload | None
    attributes: ResourceAttributesPayload | None


class CustomerCompanyProfilePayload(TypedDict, total=False):
    """The JSON object of a CustomerCompanyProfile."""

    tenantId: str | None
    domain: str | None
    companyName: str | None
    links: ResourceLinksPayload | None
    attributes: ResourceAttributesPayload | None


class CustomerBillingProfilePayload(TypedDict, total=False):
    """The JSON object of a CustomerBillingProfile."""

    id: str | None
    firstName: str | None
    lastName: str | None
    email: str | None
    culture: str | None
    language: str | None
    companyName: str | None
    defaultAddress: AddressPayload | None
    links: ResourceLinksPayload | None
    attributes: ResourceAttributesPayload | None


class CustomerRelationshipRequestPayload(TypedDict, total=False):
    """The JSON object of a CustomerRelationshipRequest."""

    url: str | None
    attributes: ResourceAttributesPayload | None
