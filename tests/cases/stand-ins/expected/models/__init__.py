# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kennel,
)

__all__ = [
    "kennel",
]
