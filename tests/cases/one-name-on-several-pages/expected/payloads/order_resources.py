# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Order resources.

Made by docmodels from order-resources.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class OrderPayload(TypedDict, total=False):
    """The JSON object of an Order."""

    id: str | None
    total: float | int | None
    lines: list[OrderLinePayload] | None


class OrderLinePayload(TypedDict, total=False):
    """The JSON object of an OrderLine."""

    offerIDs: list[str] | None
    quantity: int | None
