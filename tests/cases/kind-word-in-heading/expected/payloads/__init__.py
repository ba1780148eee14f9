# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .messages import (
    FilamentPayload,
    TorchPayload,
)
from .objects import (
    BulbPayload,
    LampPayload,
)

__all__ = [
    "BulbPayload",
    "FilamentPayload",
    "LampPayload",
    "TorchPayload",
]
