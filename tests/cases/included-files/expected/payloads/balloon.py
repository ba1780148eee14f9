# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Balloon.

Made by docmodels from balloon.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BalloonPayload(TypedDict, total=False):
    """The JSON object of a Balloon."""

    ceiling: float | int | None
    colours: list[str] | None
    gas: str | None
