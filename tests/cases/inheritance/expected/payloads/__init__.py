# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
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
