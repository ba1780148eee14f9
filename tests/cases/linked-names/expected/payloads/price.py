# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cost resource type.

Made by docmodels from price.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class CostPayload(TypedDict, total=False):
    """The JSON object of a Cost."""

    pence: int | None
