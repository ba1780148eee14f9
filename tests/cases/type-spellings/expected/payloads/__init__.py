# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    harbour,
)
from .harbour import (
    BerthPayload,
    PilotPayload,
    ShipPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    harbour,
    BerthKind=_models.harbour.BerthKind,
    BerthSide=_models.harbour.BerthSide,
    BerthState=_models.harbour.BerthState,
)

__all__ = [
    "BerthPayload",
    "PilotPayload",
    "ShipPayload",
]
