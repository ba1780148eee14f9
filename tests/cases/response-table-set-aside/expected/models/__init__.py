# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    other,
    page,
)

__all__ = [
    "other",
    "page",
]
