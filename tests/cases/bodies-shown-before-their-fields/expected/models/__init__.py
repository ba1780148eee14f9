# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    drawn_responses,
    locks,
)

__all__ = [
    "drawn_responses",
    "locks",
]
