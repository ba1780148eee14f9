# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    lock,
    operation,
    route,
)
from .auction import (
    AuctionPayload,
)
from .feed import (
    FeedPayload,
)
from .job import (
    JobPayload,
)
from .key import (
    KeyPayload,
)
from .lock import (
    LockPayload,
)
from .operation import (
    OperationPayload,
)
from .pack import (
    PackPayload,
)
from .route import (
    RoutePayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    lock,
    LockKind=_models.lock.LockKind,
    LockSort=_models.lock.LockSort,
    LockTone=_models.lock.LockTone,
)
bind(
    operation,
    OperationState=_models.operation.OperationState,
)
bind(
    route,
    RouteWay=_models.route.RouteWay,
)

__all__ = [
    "AuctionPayload",
    "FeedPayload",
    "JobPayload",
    "KeyPayload",
    "LockPayload",
    "OperationPayload",
    "PackPayload",
    "RoutePayload",
]
