# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    customer,
    order_resources,
    product_resources,
    user,
    utility_resources,
)
from .customer import (
    CustomerBillingProfilePayload,
    CustomerCompanyProfilePayload,
    CustomerPayload,
    CustomerRelationshipRequestPayload,
)
from .order_resources import (
    OrderLineItemLinksPayload,
    OrderLineItemPayload,
    OrderLineItemProvisioningStatusPayload,
    OrderLinksPayload,
    OrderPayload,
    QuantityProvisioningStatusPayload,
    RenewsToPayload,
)
from .product_resources import (
    ItemTypePayload,
    ProductLinksPayload,
    ProductPayload,
    SkuPayload,
)
from .user import (
    CustomerUserPayload,
    UserCredentialsPayload,
    UserMemberPayload,
    UserPayload,
)
from .utility_resources import (
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

# Pages refer to each other, so their modules cannot import each other.
bind(
    customer,
    CustomerRelationshipToPartner=_models.customer.CustomerRelationshipToPartner,
    UserCredentialsPayload=user.UserCredentialsPayload,
    AddressPayload=utility_resources.AddressPayload,
    ResourceAttributesPayload=utility_resources.ResourceAttributesPayload,
    ResourceLinksPayload=utility_resources.ResourceLinksPayload,
)
bind(
    order_resources,
    OrderLineItemProvisioningStatusStatus=_models.order_resources.OrderLineItemProvisioningStatusStatus,
    OrderLineItemTermDuration=_models.order_resources.OrderLineItemTermDuration,
    OrderLineItemTransactionType=_models.order_resources.OrderLineItemTransactionType,
    OrderStatus=_models.order_resources.OrderStatus,
    OrderTransactionType=_models.order_resources.OrderTransactionType,
    RenewsToTermDuration=_models.order_resources.RenewsToTermDuration,
    BillingCycleType=_models.product_resources.BillingCycleType,
    LinkPayload=utility_resources.LinkPayload,
    ResourceAttributesPayload=utility_resources.ResourceAttributesPayload,
)
bind(
    product_resources,
    BillingCycleType=_models.product_resources.BillingCycleType,
    SkuInventoryVariables=_models.product_resources.SkuInventoryVariables,
    SkuProvisioningVariables=_models.product_resources.SkuProvisioningVariables,
    SkuPurchasePrerequisites=_models.product_resources.SkuPurchasePrerequisites,
    LinkPayload=utility_resources.LinkPayload,
    ResourceLinksPayload=utility_resources.ResourceLinksPayload,
)
bind(
    user,
    CustomerUserState=_models.user.CustomerUserState,
    CustomerUserUserDomainType=_models.user.CustomerUserUserDomainType,
    UserState=_models.user.UserState,
    UserUserDomainType=_models.user.UserUserDomainType,
    PasswordProfilePayload=utility_resources.PasswordProfilePayload,
    ResourceAttributesPayload=utility_resources.ResourceAttributesPayload,
    ResourceLinksPayload=utility_resources.ResourceLinksPayload,
    SecureStringPayload=utility_resources.SecureStringPayload,
)
bind(
    utility_resources,
    FieldFilterOperator=_models.utility_resources.FieldFilterOperator,
)

__all__ = [
    "AddressPayload",
    "ContactPayload",
    "CustomerBillingProfilePayload",
    "CustomerCompanyProfilePayload",
    "CustomerPayload",
    "CustomerRelationshipRequestPayload",
    "CustomerUserPayload",
    "FieldFilterPayload",
    "FileInfoPayload",
    "ItemTypePayload",
    "KeyValuePairPayload",
    "LinkPayload",
    "OrderLineItemLinksPayload",
    "OrderLineItemPayload",
    "OrderLineItemProvisioningStatusPayload",
    "OrderLinksPayload",
    "OrderPayload",
    "PasswordProfilePayload",
    "ProductLinksPayload",
    "ProductPayload",
    "QuantityProvisioningStatusPayload",
    "RenewsToPayload",
    "ResourceAttributesPayload",
    "ResourceLinksPayload",
    "SecureStringPayload",
    "SkuPayload",
    "UserCredentialsPayload",
    "UserMemberPayload",
    "UserPayload",
    "ValidationCodePayload",
]
