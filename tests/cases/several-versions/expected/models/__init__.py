# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    reference,
)

__all__ = [
    "reference",
]
