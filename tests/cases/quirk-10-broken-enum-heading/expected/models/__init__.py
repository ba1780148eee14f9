# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    parcels,
)

__all__ = [
    "parcels",
]
