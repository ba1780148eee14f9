# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    pond,
    snippets_water,
)

__all__ = [
    "pond",
    "snippets_water",
]
