# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    parcel,
)

__all__ = [
    "parcel",
]
