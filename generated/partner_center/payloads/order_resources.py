# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for orders.

Made by docmodels from order-resources.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.order_resources import (
        OrderLineItemProvisioningStatusStatus,
        OrderLineItemTermDuration,
        OrderLineItemTransactionType,
        OrderStatus,
        OrderTransactionType,
        RenewsToTermDuration,
    )
    from ..models.product_resources import (
        BillingCycleType,
    )
    from .utility_resources import (
        LinkPayload,
        ResourceAttributesPayload,
    )


class OrderPayload(TypedDict, total=False):
    """The JSON object of an Order."""

    id: str | None
    alternateId: str | None
    referenceCustomerId: str | None
    billingCycle: BillingCycleType | str | None
    transactionType: OrderTransactionType | str | None
    lineItems: list[OrderLineItemPayload] | None
    currencyCode: str | None
    currencySymbol: str | None
    creationDate: str | None
    status: OrderStatus | str | None
    links: OrderLinksPayload | None
    attributes: ResourceAttributesPayload | None


class OrderLineItemPayload(TypedDict, total=False):
    """The JSON object of an OrderLineItem."""

    lineItemNumber: int | None
    offerId: str | None
    subscriptionId: str | None
    parentSubscriptionId: str | None
    friendlyName: str | None
    quantity: int | None
    termDuration: OrderLineItemTermDuration | str | None
    transactionType: OrderLineItemTransactionType | str | None
    partnerIdOnRecord: str | None
    provisioningContext: dict[str, str] | None
    links: OrderLineItemLinksPayload | None
    renewsTo: RenewsToPayload | None


class RenewsToPayload(TypedDict, total=False):
    """The JSON object of a RenewsTo."""

    termDuration: RenewsToTermDuration | str | None


class OrderLinksPayload(TypedDict, total=False):
    """The JSON object of an OrderLinks."""

    provisioningStatus: LinkPayload | None
    self: LinkPayload | None


class OrderLineItemLinksPayload(TypedDict, total=False):
    """The JSON object of an OrderLineItemLinks."""

    provisioningStatus: LinkPayload | None
    sku: LinkPayload | None
    subscription: LinkPayload | None
    activationLinks: LinkPayload | None


class OrderLineItemProvisioningStatusPayload(TypedDict, total=False):
    """The JSON object of an OrderLineItemProvisioningStatus."""

    lineItemNumber: int | None
    status: OrderLineItemProvisioningStatusStatus | str | None
    quantityProvisioningInformation: list[QuantityProvisioningStatusPayload] | None


class QuantityProvisioningStatusPayload(TypedDict, total=False):
    """The JSON object of a QuantityProvisioningStatus."""

    quantity: int | None
    status: str | None
