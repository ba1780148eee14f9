# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    BoatPayload,
)

__all__ = [
    "BoatPayload",
]
