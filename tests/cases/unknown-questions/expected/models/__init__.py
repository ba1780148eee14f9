# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    boat,
)

__all__ = [
    "boat",
]
