# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    shelves,
)

__all__ = [
    "shelves",
]
