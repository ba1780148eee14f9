# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Orders.

Made by docmodels from order.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class OrderPayload(TypedDict, total=False):
    """The JSON object of an Order."""

    renewal: RenewalPayload | None


class RenewalPayload(TypedDict, total=False):
    """The JSON object of a Renewal."""

    years: int | None
