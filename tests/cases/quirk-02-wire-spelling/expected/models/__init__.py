# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    rates,
)

__all__ = [
    "rates",
]
