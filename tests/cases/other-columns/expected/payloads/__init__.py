# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    lampe,
)
from .lampe import (
    AmpoulePayload,
    LampePayload,
    LeuchterPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    lampe,
    Farbe=_models.lampe.Farbe,
)

__all__ = [
    "AmpoulePayload",
    "LampePayload",
    "LeuchterPayload",
]
