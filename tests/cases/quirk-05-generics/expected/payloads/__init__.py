# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .shelves import (
    BookPayload,
    ShelfPayload,
)

__all__ = [
    "BookPayload",
    "ShelfPayload",
]
