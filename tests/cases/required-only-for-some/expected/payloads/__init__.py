# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .key import (
    KeySchemePayload,
)

__all__ = [
    "KeySchemePayload",
]
