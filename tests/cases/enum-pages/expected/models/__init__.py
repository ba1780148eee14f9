# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    boat_side,
    deck,
    fault,
    fault_code,
    wind,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    fault,
    BoatSide=boat_side.BoatSide,
    Deck=deck.Deck,
    FaultCode=fault_code.FaultCode,
    Wind=wind.Wind,
)

__all__ = [
    "boat_side",
    "deck",
    "fault",
    "fault_code",
    "wind",
]
