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
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    CrewEnum=_models.boat.CrewEnum,
    StateEnum=_models.boat.StateEnum,
    Flag=_models.flag.Flag,
    Rig=_models.rig.Rig,
)

__all__ = [
    "BoatPayload",
]
