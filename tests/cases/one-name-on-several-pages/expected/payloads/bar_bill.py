# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bar bill.

Made by docmodels from bar-bill.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BillPayload(TypedDict, total=False):
    """The JSON object of a Bill."""

    order: str | None
    tip: float | int | None
