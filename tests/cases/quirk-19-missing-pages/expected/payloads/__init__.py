# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .letters import (
    LetterPayload,
)

__all__ = [
    "LetterPayload",
]
