# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Fault Code.

Made by docmodels from fault-code.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

FaultCode: TypeAlias = Literal[
    "NOT_FOUND",
    "TOO_MANY",
]
"""NOT_FOUND: none such
TOO_MANY: slow down

See fault-code.md#fault-code
"""
