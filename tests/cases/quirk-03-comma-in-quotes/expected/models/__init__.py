# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    doors,
)

__all__ = [
    "doors",
]
