# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rig.

Made by docmodels from Rig.md.
"""

from __future__ import annotations

from typing import (
    Literal,
    TypeAlias,
)

Rig: TypeAlias = Literal[
    "sloop",
    "ketch",
]
"""See Rig.md#rig"""
