# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    texts,
)

__all__ = [
    "texts",
]
