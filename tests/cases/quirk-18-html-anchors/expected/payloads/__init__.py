# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .people import (
    CarPayload,
    HomePayload,
    PersonPayload,
    PetPayload,
)

__all__ = [
    "CarPayload",
    "HomePayload",
    "PersonPayload",
    "PetPayload",
]
