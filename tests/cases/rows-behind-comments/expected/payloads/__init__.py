# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .shelf import (
    HookPayload,
    ShelfPayload,
)

__all__ = [
    "HookPayload",
    "ShelfPayload",
]
