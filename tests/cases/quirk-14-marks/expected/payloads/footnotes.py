# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Footnotes.

Made by docmodels from footnotes.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class BoxPayload(TypedDict, total=False):
    """The JSON object of a Box."""

    height: int | None
    width: Required[int]
