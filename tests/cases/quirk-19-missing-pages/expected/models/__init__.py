# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    letters,
)

__all__ = [
    "letters",
]
