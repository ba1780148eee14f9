# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Resources for products.

Made by docmodels from product-resources.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.product_resources import (
        BillingCycleType,
        SkuInventoryVariables,
        SkuProvisioningVariables,
        SkuPurchasePrerequisites,
    )
    from .utility_resources import (
        LinkPayload,
        ResourceLinksPayload,
    )


class ProductPayload(TypedDict, total=False):
    """The JSON object of a Product."""

    id: str | None
    title: str | None
    description: str | None
    productType: ItemTypePayload | None
    isMicrosoftProduct: bool | None
    publisherName: str | None
    links: ProductLinksPayload | None


class ItemTypePayload(TypedDict, total=False):
    """The JSON object of an ItemType."""

    id: str | None
    displayName: str | None
    subType: ItemTypePayload | None


class ProductLinksPayload(TypedDict, total=False):
    """The JSON object of a ProductLinks."""

    skus: LinkPayload | None
    links: ResourceLinksPayload | None


class SkuPayload(TypedDict, total=False):
    """The JSON object of a Sku."""

    id: str | None
    title: str | None
    description: str | None
    productId: str | None
    minimumQuantity: int | None
    maximumQuantity: int | None
    isTrial: bool | None
    supportedBillingCycles: list[BillingCycleType | str] | None
    purchasePrerequisites: list[SkuPurchasePrerequisites | str] | None
    inventoryVariables: list[SkuInventoryVariables | str] | None
    provisioningVariables: list[SkuProvisioningVariables | str] | None
    dynamicAttributes: dict[str, Any] | None
    links: ResourceLinksPayload | None
