# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for products.

Made by docmodels from product-resources.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.product_resources import (
        ItemTypePayload,
        ProductLinksPayload,
        ProductPayload,
        SkuPayload,
    )
    from .utility_resources import (
        Link,
        ResourceLinks,
    )

BillingCycleType: TypeAlias = Literal[
    "Unknown",
    "Monthly",
    "Annual",
    "None",
    "OneTime",
]
"""The Enum of billing cycles.

Unknown: Initial value of the enum.
Monthly: A charge is due every month.
Annual: A charge is due every year.
None: No charge is ever due. Trial items may come with this value.
OneTime: A single charge is due.

See product-resources.md#billingcycletype
"""

SkuPurchasePrerequisites: TypeAlias = Literal[
    "InventoryCheck",
    "AzureSubscriptionRegistration",
]
"""The documented values of Sku.purchasePrerequisites."""

SkuInventoryVariables: TypeAlias = Literal[
    "CustomerId",
    "AzureSubscriptionId",
    "ArmRegionName",
]
"""The documented values of Sku.inventoryVariables."""

SkuProvisioningVariables: TypeAlias = Literal[
    "Scope",
    "SubscriptionId",
    "Duration",
]
"""The documented values of Sku.provisioningVariables."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Product(Model):
    """Goods or a service on offer. Nobody buys a product as such, only one of its SKUs.

    See product-resources.md#product
    """

    id: str | None = None
    """Identifies this product."""

    title: str | None = None
    """Heading under which the product is listed."""

    description: str | None = None
    """Text that tells what the product is about."""

    product_type: ItemType | None = None
    """Object with the type (or types) that this product is sorted under."""

    is_microsoft_product: bool | None = None
    """Tells if Microsoft makes this product."""

    publisher_name: str | None = None
    """Who publishes the product, if known."""

    links: ProductLinks | None = None
    """Resource links that come with the product."""

    def __to_dict__(self) -> ProductPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ItemType(Model):
    """The type that a product is sorted under.

    See product-resources.md#itemtype
    """

    id: str | None = None
    """Identifies the type."""

    display_name: str | None = None
    """Name under which this type is shown."""

    sub_type: ItemType | None = None
    """Optional. Object that sorts this item type more finely."""

    def __to_dict__(self) -> ItemTypePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ProductLinks(Model):
    """The links that a Product comes with.

    See product-resources.md#productlinks
    """

    skus: Link | None = None
    """Leads to the SKUs of the product."""

    links: ResourceLinks | None = None
    """Resource links that come with this resource."""

    def __to_dict__(self) -> ProductLinksPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Sku(Model):
    """A Stock Keeping Unit (SKU), which is what a customer can in fact buy of a
    product. A product has one for each of its shapes.

    See product-resources.md#sku
    """

    id: str | None = None
    """Identifies this SKU. Two SKUs may share an ID as long as their products differ.
    """

    title: str | None = None
    """Heading under which the SKU is listed."""

    description: str | None = None
    """Text that tells what the SKU is about."""

    product_id: str | None = None
    """Identifies the Product above this SKU."""

    minimum_quantity: int | None = None
    """Fewest units that can be bought at a time."""

    maximum_quantity: int | None = None
    """Most units that can be bought at a time."""

    is_trial: bool | None = None
    """Tells if this SKU is for trying out."""

    supported_billing_cycles: list[BillingCycleType | str] | None = None
    """Billing cycles on offer for this SKU. Supported values are the member names found
    in BillingCycleType, one in each entry of the list.
    """

    purchase_prerequisites: list[SkuPurchasePrerequisites | str] | None = None
    """What has to be done before this item can be bought. The supported values are:
    "InventoryCheck" - Find out if the item is in stock before buying it.
    "AzureSubscriptionRegistration" - Have an Azure subscription and register it before
    buying the item.
    """

    inventory_variables: list[SkuInventoryVariables | str] | None = None
    """Variables to pass when the stock of this item is checked. The supported values
    are:
    "CustomerId" - Customer for whom the item would be bought.
    "AzureSubscriptionId" - Azure subscription that an Azure reservation would be bought
    with.
    "ArmRegionName" - Region in which the stock is checked. It has to equal
    "ArmRegionName" among the DynamicAttributes of the SKU.
    """

    provisioning_variables: list[SkuProvisioningVariables | str] | None = None
    """Variables that a cart line item must carry in its provisioning context to buy
    this item. The supported values are:
    Scope - Reach of an Azure reservation: "Single", "Shared".
    "SubscriptionId" - Azure subscription that an Azure reservation would be bought
    with.
    "Duration" - How long the Azure reservation runs: "1Year", "3Year".
    """

    dynamic_attributes: dict[str, Any] | None = None
    """Dictionary of whatever else is known about this item. Its entries may come and go
    unannounced, so do not write code that relies on any one key being there.
    """

    links: ResourceLinks | None = None
    """Resource links that come with the SKU."""

    def __to_dict__(self) -> SkuPayload:
        return to_dict(self)
