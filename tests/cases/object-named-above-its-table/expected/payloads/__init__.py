# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .eventos import (
    PasoBarcoPayload,
    PasoPayload,
)
from .lock_events import (
    GatesItemsPayload,
    LockEventPayload,
    LockEventVesselPayload,
)

__all__ = [
    "GatesItemsPayload",
    "LockEventPayload",
    "LockEventVesselPayload",
    "PasoBarcoPayload",
    "PasoPayload",
]
