# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    trains,
)

__all__ = [
    "trains",
]
