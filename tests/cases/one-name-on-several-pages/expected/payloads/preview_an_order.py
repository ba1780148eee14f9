# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Preview an order.

Made by docmodels from preview-an-order.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class OrderLinePayload(TypedDict, total=False):
    """The JSON object of an OrderLine."""

    quantity: str | None
    price: float | int | None
