# Made by docmodels.
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
