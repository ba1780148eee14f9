# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    customer,
    order_resources,
    product_resources,
    user,
    utility_resources,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    customer,
    UserCredentials=user.UserCredentials,
    Address=utility_resources.Address,
    ResourceAttributes=utility_resources.ResourceAttributes,
    ResourceLinks=utility_resources.ResourceLinks,
)
bind(
    order_resources,
    BillingCycleType=product_resources.BillingCycleType,
    Link=utility_resources.Link,
    ResourceAttributes=utility_resources.ResourceAttributes,
)
bind(
    product_resources,
    Link=utility_resources.Link,
    ResourceLinks=utility_resources.ResourceLinks,
)
bind(
    user,
    PasswordProfile=utility_resources.PasswordProfile,
    ResourceAttributes=utility_resources.ResourceAttributes,
    ResourceLinks=utility_resources.ResourceLinks,
    SecureString=utility_resources.SecureString,
)

__all__ = [
    "customer",
    "order_resources",
    "product_resources",
    "user",
    "utility_resources",
]
