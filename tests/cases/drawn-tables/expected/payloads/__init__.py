# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .harbour import (
    BerthPayload,
    BuoyPayload,
    QuayPayload,
)

__all__ = [
    "BerthPayload",
    "BuoyPayload",
    "QuayPayload",
]
