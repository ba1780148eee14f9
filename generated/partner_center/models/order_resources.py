# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for orders.

Made by docmodels from order-resources.md.
"""

from __future__ import annotations

import dataclasses
import datetime
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
    from ..payloads.order_resources import (
        OrderLineItemLinksPayload,
        OrderLineItemPayload,
        OrderLineItemProvisioningStatusPayload,
        OrderLinksPayload,
        OrderPayload,
        QuantityProvisioningStatusPayload,
        RenewsToPayload,
    )
    from .product_resources import (
        BillingCycleType,
    )
    from .utility_resources import (
        Link,
        ResourceAttributes,
    )

OrderStatus: TypeAlias = Literal[
    "unknown",
    "completed",
    "pending",
    "cancelled",
]
"""The Enum of states that an order can be in.

unknown: Initial value of the enum.
completed: Nothing is left to do for the order.
pending: The order is not through yet.
cancelled: Somebody called the order off.

See order-resources.md#orderstatus
"""

OrderTransactionType: TypeAlias = Literal[
    "UserPurchase",
    "SystemPurchase",
    "SystemBilling",
]
"""The documented values of Order.transactionType."""

OrderLineItemTermDuration: TypeAlias = Literal[
    "P1M",
    "P1Y",
    "P3Y",
]
"""The documented values of OrderLineItem.termDuration."""

OrderLineItemTransactionType: TypeAlias = Literal[
    "new",
    "renew",
    "addQuantity",
    "removeQuantity",
    "cancel",
    "convert",
    "customerCredit",
]
"""The documented values of OrderLineItem.transactionType."""

RenewsToTermDuration: TypeAlias = Literal[
    "P1M",
    "P1Y",
]
"""The documented values of RenewsTo.termDuration."""

OrderLineItemProvisioningStatusStatus: TypeAlias = Literal[
    "Fulfilled",
    "Unfulfilled",
    "PrefulfillmentPending",
]
"""The documented values of OrderLineItemProvisioningStatus.status."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Order(Model):
    """One order of a partner.

    See order-resources.md#order
    """

    id: str | None = None
    """Identifies the order. It is handed out as soon as the order has been created."""

    alternate_id: str | None = None
    """Identifies the order in a way that people can remember."""

    reference_customer_id: str | None = None
    """Identifies the customer."""

    billing_cycle: BillingCycleType | str | None = None
    """How often the partner gets a bill for this order. Supported values are the member
    names found in BillingCycleType, and an order that is being created starts with
    "Monthly" or "OneTime" as its default. The field is filled in once the order
    exists.
    """

    transaction_type: OrderTransactionType | str | None = None
    """Read-only. What sort of transaction the order belongs to; Supported values are
    'UserPurchase', 'SystemPurchase', or 'SystemBilling'
    """

    line_items: list[OrderLineItem] | None = None
    """The offers that are bought, one by one, each with its quantity."""

    currency_code: str | None = None
    """Read-only. Currency in which the order was placed. It is filled in once the order
    exists.
    """

    currency_symbol: str | None = None
    """Read-only. Symbol that goes with the currency code."""

    creation_date: datetime.datetime | None = None
    """Read-only. Day and time at which the order came into being, as a date-time. It is
    filled in once the order exists.
    """

    status: OrderStatus | str | None = None
    """Read-only. How far the order has got. Supported values are the member names found
    in OrderStatus further down.
    """

    links: OrderLinks | None = None
    """Resource links that come with the Order."""

    attributes: ResourceAttributes | None = None
    """Metadata attributes that belong to the Order."""

    def __to_dict__(self) -> OrderPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLineItem(Model):
    """One offer out of the list that makes up an order.

    See order-resources.md#orderlineitem
    """

    line_item_number: int | None = None
    """Number of the line, unique within its collection. The first line is 0 and the
    last one is count-1.
    """

    offer_id: str | None = None
    """Identifies the offer."""

    subscription_id: str | None = None
    """Identifies the subscription."""

    parent_subscription_id: str | None = None
    """Optional. For an add-on offer, identifies the subscription it is added to. Only
    used with PATCH.
    """

    friendly_name: str | None = None
    """Optional. Name that the partner has made up for the subscription so as to tell it
    from others.
    """

    quantity: int | None = None
    """How many instances or licenses are bought."""

    term_duration: OrderLineItemTermDuration | str | None = None
    """Length of the term in ISO 8601 notation, for which the current supported values
    are P1M (1 month), P1Y (1 year) and P3Y (3 years).
    """

    transaction_type: OrderLineItemTransactionType | str | None = None
    """Read-only. What sort of transaction the line stands for; Supported Values are
    'new', 'renew', 'addQuantity', 'removeQuantity', 'cancel', 'convert', or
    'customerCredit'.
    """

    partner_id_on_record: str | None = None
    """To be filled in when an indirect provider orders for an indirect reseller. It
    takes the MPN ID of the indirect reseller only (the indirect provider's own ID
    must not go here), so that incentives are credited to the right party.
    """

    provisioning_context: dict[str, str] | None = None
    """Data without which certain catalog items cannot be provisioned. Look at
    provisioningVariables in the SKU to learn what a given item asks for.
    """

    links: OrderLineItemLinks | None = None
    """Read-only. Resource links that come with the line item."""

    renews_to: RenewsTo | None = None
    """Term that follows on renewal."""

    def __to_dict__(self) -> OrderLineItemPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RenewsTo(Model):
    """Which term an item renews into.

    See order-resources.md#renewsto
    """

    term_duration: RenewsToTermDuration | str | None = None
    """Length of the term after renewal in ISO 8601 notation, for which the current
    supported values are P1M (1 month) and P1Y (1 year).
    """

    def __to_dict__(self) -> RenewsToPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLinks(Model):
    """The links that an order comes with.

    See order-resources.md#orderlinks
    """

    provisioning_status: Link | None = None
    """If present, leads to the state of the order's provisioning."""

    self_: Link | None = None
    """Leads back to the order."""

    def __to_dict__(self) -> OrderLinksPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLineItemLinks(Model):
    """From a line of the order to its complete subscription.

    See order-resources.md#orderlineitemlinks
    """

    provisioning_status: Link | None = None
    """If present, leads to the line's own provisioning status."""

    sku: Link | None = None
    """Leads to the SKU behind the catalog item that was purchased."""

    subscription: Link | None = None
    """If present, leads to everything known about the subscription."""

    activation_links: Link | None = None
    """If present, is the resource to GET for links with which to activate the
    subscription.
    """

    def __to_dict__(self) -> OrderLineItemLinksPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLineItemProvisioningStatus(Model):
    """How far an OrderLineItem has been provisioned.

    See order-resources.md#orderlineitemprovisioningstatus
    """

    line_item_number: int | None = None
    """Number of the line within the order, unique there. It lies between 0 and count-1.
    """

    status: OrderLineItemProvisioningStatusStatus | str | None = None
    """How far the line has been provisioned. Values include:
    Fulfilled: Everything has been delivered and the reservations are ready to be used
    Unfulfilled: Never delivered because it was canceled
    PrefulfillmentPending: Delivery is under way, but has not come to an end
    """

    quantity_provisioning_information: list[QuantityProvisioningStatus] | None = None
    """How far each quantity of the line has been provisioned."""

    def __to_dict__(self) -> OrderLineItemProvisioningStatusPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class QuantityProvisioningStatus(Model):
    """How far a quantity has been provisioned.

    See order-resources.md#quantityprovisioningstatus
    """

    quantity: int | None = None
    """How many items this entry is about."""

    status: str | None = None
    """How far these items have got."""

    def __to_dict__(self) -> QuantityProvisioningStatusPayload:
        return to_dict(self)
