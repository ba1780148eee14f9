# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kettles,
)
from .kettles import (
    CounterEnumPayload,
    KettlePayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kettles,
    Mode=_models.kettles.Mode,
    Size=_models.kettles.Size,
    Whistle=_models.kettles.Whistle,
)

__all__ = [
    "CounterEnumPayload",
    "KettlePayload",
]
