# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Auction.

Made by docmodels from auction.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class AuctionPayload(TypedDict, total=False):
    """The JSON object of an Auction."""

    only: list[str] | None
    never: list[str] | None
