# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .footnotes import (
    BoxPayload,
)
from .shapes import (
    ShapePayload,
)

__all__ = [
    "BoxPayload",
    "ShapePayload",
]
