# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Key.

Made by docmodels from key.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)

_KeyKeys = TypedDict(
    "_KeyKeys",
    {
        "in": "str | None",
    },
    total=False,
)


class KeyPayload(_KeyKeys, total=False):
    """The JSON object of a Key."""
