# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .invites import (
    GuestPayload,
    InvitePayload,
    NotePayload,
)

__all__ = [
    "GuestPayload",
    "InvitePayload",
    "NotePayload",
]
