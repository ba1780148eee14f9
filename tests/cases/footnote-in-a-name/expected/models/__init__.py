# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    boat,
    kiln,
)

__all__ = [
    "boat",
    "kiln",
]
