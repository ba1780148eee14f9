# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    get_things,
)

__all__ = [
    "get_things",
]
