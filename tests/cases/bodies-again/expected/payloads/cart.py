# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cart.

Made by docmodels from cart.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class CartPayload(TypedDict, total=False):
    """The JSON object of a Cart."""

    id: str | None
    total: int | None
    lines: list[LinePayload] | None


class LinePayload(TypedDict, total=False):
    """The JSON object of a Line."""

    number: int | None
    article: str | None
