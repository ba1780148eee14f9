# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""partKind enum type.

Made by docmodels from enums/partkind.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

PartKind: TypeAlias = Literal[
    "screw",
    "wheel",
    "unknownFutureValue",
]
"""What a part may be.

screw: Holds.
wheel: Turns.
unknownFutureValue: For later.

See enums/partkind.md#partkind-enum-type
"""
