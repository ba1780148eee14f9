# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    controls,
)

__all__ = [
    "controls",
]
