# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Account.

Made by docmodels from shop.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class AccountPayload(TypedDict, total=False):
    """The JSON object of an Account."""

    id: str | None


class ShippingAddressPayload(TypedDict, total=False):
    """The JSON object of a ShippingAddress."""

    city: str | None


class PricePayload(TypedDict, total=False):
    """The JSON object of a Price."""

    amount: float | int | None
