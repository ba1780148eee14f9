# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kettle,
    tea,
)

__all__ = [
    "kettle",
    "tea",
]
