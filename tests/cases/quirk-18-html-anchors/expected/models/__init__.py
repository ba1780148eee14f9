# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    people,
)

__all__ = [
    "people",
]
