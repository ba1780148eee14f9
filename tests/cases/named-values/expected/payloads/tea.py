# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Teas.

Made by docmodels from tea.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.tea import (
        Cut,
    )


class LeafPayload(TypedDict, total=False):
    """The JSON object of a Leaf."""

    colour: str | None
    cut: Cut | str | None


class CupPayload(TypedDict, total=False):
    """The JSON object of a Cup."""

    colour: str | None
    grip: str | None
