# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    bed,
    chart,
    kitchen_chart,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    bed,
    RoomChart=chart.RoomChart,
)
bind(
    chart,
    RoomBed=bed.RoomBed,
)

__all__ = [
    "bed",
    "chart",
    "kitchen_chart",
]
