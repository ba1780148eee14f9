# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Nodes.

Made by docmodels from node.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .edge import (
        EdgePayload,
    )


class NodePayload(TypedDict, total=False):
    """The JSON object of a Node."""

    name: str | None
    children: list[NodePayload] | None
    grid: list[list[NodePayload]] | None
    byName: dict[str, NodePayload] | None
    edge: EdgePayload | None
