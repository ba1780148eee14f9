# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from other.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class HarbourPayload(TypedDict, total=False):
    """The JSON object of a Harbour."""

    id: str | None
