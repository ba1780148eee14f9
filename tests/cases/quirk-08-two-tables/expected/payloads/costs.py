# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cost resources.

Made by docmodels from costs.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class CostLinePayload(TypedDict, total=False):
    """The JSON object of a CostLine."""

    amount: float | int | None
    currency: str | None
    price: float | int | None
