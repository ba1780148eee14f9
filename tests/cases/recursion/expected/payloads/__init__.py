# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    edge,
    node,
)
from .edge import (
    EdgePayload,
)
from .node import (
    NodePayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    edge,
    NodePayload=node.NodePayload,
)
bind(
    node,
    EdgePayload=edge.EdgePayload,
)

__all__ = [
    "EdgePayload",
    "NodePayload",
]
