# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    page,
)

__all__ = [
    "page",
]
