# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    lamp,
)

__all__ = [
    "lamp",
]
