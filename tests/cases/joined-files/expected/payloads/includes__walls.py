# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Walls.

Made by docmodels from includes/_walls.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class WallPayload(TypedDict, total=False):
    """The JSON object of a Wall."""

    height: int | None
