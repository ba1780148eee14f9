# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Create an order.

Made by docmodels from create-an-order.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class OrderPayload(TypedDict, total=False):
    """The JSON object of an Order."""

    total: float | int | None
    coupon: dict[str, Any] | None
