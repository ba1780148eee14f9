# Made by docmodels.
"""The models, one module per page of the documentation."""

from . import (
    no_marks,
    print_shop,
)

__all__ = [
    "no_marks",
    "print_shop",
]
