# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .lamp import (
    BulbPayload,
    CordPayload,
    LampPayload,
)

__all__ = [
    "BulbPayload",
    "CordPayload",
    "LampPayload",
]
