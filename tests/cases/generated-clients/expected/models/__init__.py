# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    kennel,
    state,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kennel,
    State=state.State,
)

__all__ = [
    "kennel",
    "state",
]
