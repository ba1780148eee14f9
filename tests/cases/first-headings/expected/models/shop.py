# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Account.

Made by docmodels from shop.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.shop import (
        AccountPayload,
        PricePayload,
        ShippingAddressPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Account(Model):
    """The Account resource.

    See shop.md#account
    """

    id: str | None = None
    """The id property."""

    def __to_dict__(self) -> AccountPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ShippingAddress(Model):
    """The Shipping address resource.

    See shop.md#shipping-address
    """

    city: str | None = None
    """The city property."""

    def __to_dict__(self) -> ShippingAddressPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Price(Model):
    """The Price resource.

    See shop.md#itemprice
    """

    amount: float | int | None = None
    """The amount property."""

    def __to_dict__(self) -> PricePayload:
        return to_dict(self)
