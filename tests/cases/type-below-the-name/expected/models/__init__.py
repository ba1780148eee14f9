# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    barn,
)

__all__ = [
    "barn",
]
