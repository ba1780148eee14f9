# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kettles,
)

__all__ = [
    "kettles",
]
