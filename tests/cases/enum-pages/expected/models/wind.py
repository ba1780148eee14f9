# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Wind.

Made by docmodels from wind.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

Wind: TypeAlias = Literal[
    "N",
    "S",
]
"""See wind.md#wind"""
