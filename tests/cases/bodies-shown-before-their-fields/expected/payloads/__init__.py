# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    drawn_responses,
)
from .drawn_responses import (
    AddKeeper409ResponsePayload,
    AddKeeperResponsePayload,
    AddKeeperResponseShiftsPayload,
    KeeperPayload,
)
from .locks import (
    LockPayload,
    OpenLockRequestPayload,
    OpenLockResponsePayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    drawn_responses,
    AddKeeperResponseShiftsKind=_models.drawn_responses.AddKeeperResponseShiftsKind,
)

__all__ = [
    "AddKeeper409ResponsePayload",
    "AddKeeperResponsePayload",
    "AddKeeperResponseShiftsPayload",
    "KeeperPayload",
    "LockPayload",
    "OpenLockRequestPayload",
    "OpenLockResponsePayload",
]
