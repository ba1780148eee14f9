# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Toys.

Made by docmodels from toys.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BallPayload(TypedDict, total=False):
    """The JSON object of a Ball."""

    width: int | None


class RopePayload(TypedDict, total=False):
    """The JSON object of a Rope."""

    knots: int | None
