# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    kinds,
    properties,
    reference,
)

__all__ = [
    "kinds",
    "properties",
    "reference",
]
