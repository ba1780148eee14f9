# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    add_boat_to_fleet_response,
    boat,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    add_boat_to_fleet_response,
    Boat=boat.Boat,
)

__all__ = [
    "add_boat_to_fleet_response",
    "boat",
]
