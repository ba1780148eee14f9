# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    marks,
)

__all__ = [
    "marks",
]
