# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .kennel import (
    BowlPayload,
    CollarPayload,
    DogPayload,
    HandlePayload,
    LeashPayload,
)
from .toys import (
    BallPayload,
    RopePayload,
)

__all__ = [
    "BallPayload",
    "BowlPayload",
    "CollarPayload",
    "DogPayload",
    "HandlePayload",
    "LeashPayload",
    "RopePayload",
]
