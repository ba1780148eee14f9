# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    lampe,
)

__all__ = [
    "lampe",
]
