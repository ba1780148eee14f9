# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Data.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class CoinPayload(TypedDict, total=False):
    """The JSON object of a Coin."""

    code: str | None
    name: str | None
    states: list[CoinStatesPayload] | None


class CoinStatesPayload(TypedDict, total=False):
    """The JSON object of a CoinStates."""

    code: str | None
