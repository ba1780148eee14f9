# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    add_boat_to_fleet_response,
    boat,
)
from .add_boat_to_fleet_response import (
    AddBoatToFleetResponsePayload,
)
from .boat import (
    BoatPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    add_boat_to_fleet_response,
    BoatPayload=boat.BoatPayload,
)

__all__ = [
    "AddBoatToFleetResponsePayload",
    "BoatPayload",
]
