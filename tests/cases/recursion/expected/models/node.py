# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Nodes.

Made by docmodels from node.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.node import (
        NodePayload,
    )
    from .edge import (
        Edge,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Node(Model):
    """The Node resource.

    See node.md#node
    """

    name: str | None = None
    """What it is called."""

    children: list[Node] | None = None
    """What hangs below it."""

    grid: list[list[Node]] | None = None
    """In rows."""

    by_name: dict[str, Node] | None = None
    """By name."""

    edge: Edge | None = None
    """Where it leads."""

    def __to_dict__(self) -> NodePayload:
        return to_dict(self)
