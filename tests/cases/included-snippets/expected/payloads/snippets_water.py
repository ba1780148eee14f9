# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Water.

Made by docmodels from snippets/water.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class WaterPayload(TypedDict, total=False):
    """The JSON object of a Water."""

    clear: bool | None
    fish: list[str] | None
    salt: bool | None
