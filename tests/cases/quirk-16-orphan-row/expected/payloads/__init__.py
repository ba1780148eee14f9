# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .clubs import (
    ClubPayload,
    MemberPayload,
)

__all__ = [
    "ClubPayload",
    "MemberPayload",
]
