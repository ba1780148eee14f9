# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
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
