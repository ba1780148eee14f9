# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    footnotes,
    shapes,
)

__all__ = [
    "footnotes",
    "shapes",
]
