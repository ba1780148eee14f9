# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kinds,
)

__all__ = [
    "kinds",
]
