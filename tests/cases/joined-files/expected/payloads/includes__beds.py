# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Beds.

Made by docmodels from includes/_beds.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BedPayload(TypedDict, total=False):
    """The JSON object of a Bed."""

    width: int | None


class WallPayload(TypedDict, total=False):
    """The JSON object of a Wall."""

    colour: str | None
