# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kiln Structure.

Made by docmodels from kiln.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class KilnPayload(TypedDict, total=False):
    """The JSON object of a Kiln."""

    tide: int | None
    kiln: Required[str]
