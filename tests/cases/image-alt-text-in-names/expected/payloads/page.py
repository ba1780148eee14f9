# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""World.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class WorldPayload(TypedDict, total=False):
    """The JSON object of a World."""

    id: str | None
    levels: int | None
