# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shades.

Made by docmodels from shades.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

Shade: TypeAlias = Literal[
    "linen",
    "velvet",
]
"""linen: Lets some light through.
velvet: Lets none through.

See shades.md#shade-enum
"""
