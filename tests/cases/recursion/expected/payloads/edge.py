# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Edges.

Made by docmodels from edge.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .node import (
        NodePayload,
    )


class EdgePayload(TypedDict, total=False):
    """The JSON object of an Edge."""

    ends: list[NodePayload] | None
    weight: float | int | None
