# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Letters.

Made by docmodels from letters.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class LetterPayload(TypedDict, total=False):
    """The JSON object of a Letter."""

    sender: Any
    readers: list[Any] | None
    stamp: Any
    box: Any
