# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    invites,
)

__all__ = [
    "invites",
]
