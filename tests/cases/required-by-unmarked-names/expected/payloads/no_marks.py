# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Paper.

Made by docmodels from no-marks.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class PaperPayload(TypedDict, total=False):
    """The JSON object of a Paper."""

    sheets: int | None
    colour: Required[str]
    gloss: bool | None


class GluePayload(TypedDict, total=False):
    """The JSON object of a Glue."""

    strength: Required[int]
