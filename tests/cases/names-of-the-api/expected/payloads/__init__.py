# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    bed,
    chart,
)
from .bed import (
    RoomBedPayload,
)
from .chart import (
    RoomChartPayload,
)
from .kitchen_chart import (
    ChartPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    bed,
    RoomChartPayload=chart.RoomChartPayload,
)
bind(
    chart,
    RoomBedPayload=bed.RoomBedPayload,
)

__all__ = [
    "ChartPayload",
    "RoomBedPayload",
    "RoomChartPayload",
]
