# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    key,
)

__all__ = [
    "key",
]
