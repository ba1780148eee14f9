# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    lamp,
)
from .lamp import (
    LampPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    lamp,
    LampAny=_models.lamp.LampAny,
    LampMood=_models.lamp.LampMood,
    LampTint=_models.lamp.LampTint,
    LampTints=_models.lamp.LampTints,
    Level=_models.lamp.Level,
    Socket=_models.lamp.Socket,
)

__all__ = [
    "LampPayload",
]
