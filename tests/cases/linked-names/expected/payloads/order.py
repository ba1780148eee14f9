# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""order resource type.

Made by docmodels from order.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .price import (
        CostPayload,
    )


class OrderPayload(TypedDict, total=False):
    """The JSON object of an Order."""

    price: CostPayload | None
    shelf: Any
    date: str | None
    url: str | None
    text: str | None
