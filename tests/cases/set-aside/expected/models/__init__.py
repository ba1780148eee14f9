# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    things,
)

__all__ = [
    "things",
]
