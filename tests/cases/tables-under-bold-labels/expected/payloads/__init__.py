# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    GetBoatsByIdResponsePayload,
    GetBoatsResponsePayload,
)

__all__ = [
    "GetBoatsByIdResponsePayload",
    "GetBoatsResponsePayload",
]
