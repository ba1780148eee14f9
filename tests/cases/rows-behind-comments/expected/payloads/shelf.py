# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shelf.

Made by docmodels from shelf.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ShelfPayload(TypedDict, total=False):
    """The JSON object of a Shelf."""

    id: str | None
    boards: int | None
    width: int | None
    height: int | None
    wall: str | None
    hooks: int | None


class HookPayload(TypedDict, total=False):
    """The JSON object of a Hook."""

    bent: bool | None
