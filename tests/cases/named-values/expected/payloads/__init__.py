# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kettle,
    tea,
)
from .kettle import (
    KettlePayload,
    KettleSpoutPayload,
)
from .tea import (
    CupPayload,
    LeafPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kettle,
    Form=_models.kettle.Form,
    KettleSize=_models.kettle.KettleSize,
    Lid=_models.kettle.Lid,
    State=_models.kettle.State,
)
bind(
    tea,
    Cut=_models.tea.Cut,
)

__all__ = [
    "CupPayload",
    "KettlePayload",
    "KettleSpoutPayload",
    "LeafPayload",
]
