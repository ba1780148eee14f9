# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat Side.

Made by docmodels from boat-side.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

BoatSide: TypeAlias = Literal[
    "PORT",
    "STARBOARD",
]
"""See boat-side.md#boat-side"""
