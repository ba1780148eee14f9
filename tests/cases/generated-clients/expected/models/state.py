# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""State.

Made by docmodels from State.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

State: TypeAlias = Literal[
    "VISITS",
    "NIGHTS",
]
"""What the kennel is open for.

See State.md#state
"""
