# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .trains import (
    CoachPayload,
    DriverPayload,
    EnginePayload,
    TrainPayload,
)

__all__ = [
    "CoachPayload",
    "DriverPayload",
    "EnginePayload",
    "TrainPayload",
]
