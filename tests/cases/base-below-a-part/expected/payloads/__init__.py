# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    AnimalPayload,
    BatPayload,
    BirdPayload,
    FishPayload,
)

__all__ = [
    "AnimalPayload",
    "BatPayload",
    "BirdPayload",
    "FishPayload",
]
