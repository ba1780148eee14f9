# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    messages,
    objects,
)

__all__ = [
    "messages",
    "objects",
]
