# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    contacts,
)

__all__ = [
    "contacts",
]
