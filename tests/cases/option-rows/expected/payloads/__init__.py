# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    BulbPayload,
    LampPayload,
)

__all__ = [
    "BulbPayload",
    "LampPayload",
]
