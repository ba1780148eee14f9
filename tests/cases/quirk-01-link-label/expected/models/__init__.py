# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    common,
    tickets,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    tickets,
    Links=common.Links,
)

__all__ = [
    "common",
    "tickets",
]
