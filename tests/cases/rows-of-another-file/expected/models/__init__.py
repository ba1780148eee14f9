# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    sledge,
)

__all__ = [
    "sledge",
]
