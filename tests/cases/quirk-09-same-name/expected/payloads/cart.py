# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Carts.

Made by docmodels from cart.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .order import (
        RenewalPayload as OrderRenewalPayload,
    )


class CartPayload(TypedDict, total=False):
    """The JSON object of a Cart."""

    renewal: RenewalPayload | None
    later: OrderRenewalPayload | None


class RenewalPayload(TypedDict, total=False):
    """The JSON object of a Renewal."""

    months: int | None
