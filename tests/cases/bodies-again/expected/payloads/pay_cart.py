# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pay a cart.

Made by docmodels from pay-cart.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .cart import (
        CartPayload,
    )


class PayCartRequestPayload(TypedDict, total=False):
    """The JSON object of a PayCartRequest."""

    Cart: CartPayload | None
    card: dict[str, Any] | None


class PayCartResponsePayload(TypedDict, total=False):
    """The JSON object of a PayCartResponse."""

    receipt: str | None


class PayCart402ResponsePayload(TypedDict, total=False):
    """The JSON object of a PayCart402Response."""

    reason: str | None
