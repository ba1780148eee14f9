# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    costs,
    room,
)

__all__ = [
    "costs",
    "room",
]
