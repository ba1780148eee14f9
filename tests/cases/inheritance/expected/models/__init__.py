# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    base,
    derived,
)

__all__ = [
    "base",
    "derived",
]
