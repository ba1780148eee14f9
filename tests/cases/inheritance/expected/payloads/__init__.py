# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .base import (
    ThingPayload,
)
from .derived import (
    DollPayload,
    EggPayload,
    HenPayload,
    MachinePayload,
    ToyPayload,
)

__all__ = [
    "DollPayload",
    "EggPayload",
    "HenPayload",
    "MachinePayload",
    "ThingPayload",
    "ToyPayload",
]
