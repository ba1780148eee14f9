# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .other import (
    HarbourPayload,
)
from .page import (
    RetrieveBoatResponsePayload,
)

__all__ = [
    "HarbourPayload",
    "RetrieveBoatResponsePayload",
]
