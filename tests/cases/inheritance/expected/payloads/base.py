# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bases.

Made by docmodels from base.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class ThingPayload(TypedDict, total=False):
    """The JSON object of a Thing."""

    id: Required[str]
    note: str | None
    made: str | None
