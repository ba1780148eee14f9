# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rope.

Made by docmodels from mixed.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class RopePayload(TypedDict, total=False):
    """The JSON object of a Rope."""

    length: Required[int]
    knots: int | None
