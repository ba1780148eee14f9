# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    ferry,
    harbours_berth,
    harbours_harbour,
)
from .ferry import (
    EnginePayload,
    FerryPayload,
)
from .harbours_berth import (
    BerthPayload,
)
from .harbours_harbour import (
    HarbourPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    ferry,
    EngineFuel=_models.ferry.EngineFuel,
    HarbourPayload=harbours_harbour.HarbourPayload,
)
bind(
    harbours_harbour,
    BerthPayload=harbours_berth.BerthPayload,
)

__all__ = [
    "BerthPayload",
    "EnginePayload",
    "FerryPayload",
    "HarbourPayload",
]
