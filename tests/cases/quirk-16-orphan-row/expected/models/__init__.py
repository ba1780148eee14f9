# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    clubs,
)

__all__ = [
    "clubs",
]
