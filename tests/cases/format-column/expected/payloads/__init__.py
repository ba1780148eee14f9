# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    boat,
)
from .boat import (
    BoatPayload,
    HirePayload,
    KnotPayload,
    StopPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    HireDeposit=_models.boat.HireDeposit,
    HireKind=_models.boat.HireKind,
    HireOars=_models.boat.HireOars,
    HireWeather=_models.boat.HireWeather,
    StopSide=_models.boat.StopSide,
)

__all__ = [
    "BoatPayload",
    "HirePayload",
    "KnotPayload",
    "StopPayload",
]
