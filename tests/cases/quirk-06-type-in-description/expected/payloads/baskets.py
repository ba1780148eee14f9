# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Baskets.

Made by docmodels from baskets.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.baskets import (
        PayCycle,
    )


class BasketPayload(TypedDict, total=False):
    """The JSON object of a Basket."""

    items: list[BasketItemPayload] | None
    gifts: list[BasketItemPayload] | None
    notes: list[dict[str, Any]] | None
    cycle: PayCycle | str | None


class BasketItemPayload(TypedDict, total=False):
    """The JSON object of a BasketItem."""

    name: str | None
