# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    baskets,
)

__all__ = [
    "baskets",
]
