# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    words,
)

__all__ = [
    "words",
]
