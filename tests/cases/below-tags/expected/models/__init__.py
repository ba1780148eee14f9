# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kennel,
    toys,
)

__all__ = [
    "kennel",
    "toys",
]
