# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    workshop,
)

__all__ = [
    "workshop",
]
