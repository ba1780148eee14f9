# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Flag.

Made by docmodels from Flag.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

Flag: TypeAlias = Literal[
    "quebec",
    "lima",
]
"""See Flag.md#flag"""
