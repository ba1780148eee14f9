# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    a: int | None
    b: int | None
    c: int | None
    d: int | None
    e: int | None
    f: int | None
