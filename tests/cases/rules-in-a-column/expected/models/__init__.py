# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    api,
)

__all__ = [
    "api",
]
