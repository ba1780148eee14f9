# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    vehicles,
)

__all__ = [
    "vehicles",
]
