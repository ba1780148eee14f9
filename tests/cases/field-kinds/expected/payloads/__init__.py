# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kinds,
)
from .kinds import (
    ContainersPayload,
    FactsPayload,
    PartPayload,
    ScalarsPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kinds,
    Colour=_models.kinds.Colour,
    PartState=_models.kinds.PartState,
    PartStates=_models.kinds.PartStates,
)

__all__ = [
    "ContainersPayload",
    "FactsPayload",
    "PartPayload",
    "ScalarsPayload",
]
