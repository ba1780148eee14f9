# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Deck.

Made by docmodels from deck.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

Deck: TypeAlias = Literal[
    "UPPER",
    "LOWER",
]
"""UPPER: in the sun
LOWER: in the dark

See deck.md#deck
"""
