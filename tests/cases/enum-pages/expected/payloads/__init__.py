# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    fault,
)
from .fault import (
    FaultPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    fault,
    BoatSide=_models.boat_side.BoatSide,
    Deck=_models.deck.Deck,
    FaultCode=_models.fault_code.FaultCode,
    Wind=_models.wind.Wind,
)

__all__ = [
    "FaultPayload",
]
