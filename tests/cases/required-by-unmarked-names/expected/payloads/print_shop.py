# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Print shop.

Made by docmodels from print-shop.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class LeafletPayload(TypedDict, total=False):
    """The JSON object of a Leaflet."""

    id: Required[str]
    title: str | None
    pages: Required[int]


class StaplePayload(TypedDict, total=False):
    """The JSON object of a Staple."""

    wire: Required[str]
    length: float | int | None
