# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    shop,
)

__all__ = [
    "shop",
]
