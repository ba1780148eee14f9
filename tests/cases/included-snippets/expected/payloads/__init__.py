# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .pond import (
    BrookPayload,
    FountainPayload,
    PondPayload,
    SpringPayload,
    WellPayload,
)
from .snippets_water import (
    WaterPayload,
)

__all__ = [
    "BrookPayload",
    "FountainPayload",
    "PondPayload",
    "SpringPayload",
    "WaterPayload",
    "WellPayload",
]
