# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Edges.

Made by docmodels from edge.md.
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
    from ..payloads.edge import (
        EdgePayload,
    )
    from .node import (
        Node,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Edge(Model):
    """The Edge resource.

    See edge.md#edge
    """

    ends: list[Node] | None = None
    """What it joins."""

    weight: float | int | None = None
    """How heavy it is."""

    def __to_dict__(self) -> EdgePayload:
        return to_dict(self)
