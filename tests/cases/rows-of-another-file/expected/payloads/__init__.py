# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .sledge import (
    RopePayload,
    SledgePayload,
)

__all__ = [
    "RopePayload",
    "SledgePayload",
]
