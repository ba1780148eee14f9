# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    parcels,
)
from .parcels import (
    ParcelPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    parcels,
    ParcelMood=_models.parcels.ParcelMood,
    ParcelSize=_models.parcels.ParcelSize,
    ParcelState=_models.parcels.ParcelState,
)

__all__ = [
    "ParcelPayload",
]
