# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .boat import (
    AnchorPayload,
    BoatPayload,
    SailPayload,
)

__all__ = [
    "AnchorPayload",
    "BoatPayload",
    "SailPayload",
]
