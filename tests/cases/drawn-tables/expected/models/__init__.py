# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    harbour,
)

__all__ = [
    "harbour",
]
