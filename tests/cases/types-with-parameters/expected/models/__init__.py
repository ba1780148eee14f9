# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    log,
)

__all__ = [
    "log",
]
