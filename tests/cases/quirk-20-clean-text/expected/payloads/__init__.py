# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    texts,
)
from .texts import (
    TextPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    texts,
    TextKind=_models.texts.TextKind,
)

__all__ = [
    "TextPayload",
]
