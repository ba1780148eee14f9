# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kennel,
)
from .kennel import (
    DogPayload,
    KennelPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kennel,
    Mood=_models.kennel.Mood,
    State=_models.state.State,
)

__all__ = [
    "DogPayload",
    "KennelPayload",
]
