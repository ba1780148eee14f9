# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    shades,
)

__all__ = [
    "shades",
]
