# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .boat import (
    BoatPayload,
)

__all__ = [
    "BoatPayload",
]
