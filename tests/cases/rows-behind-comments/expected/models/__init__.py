# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    shelf,
)

__all__ = [
    "shelf",
]
