# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    boat,
    collections,
    harbour,
)
from .boat import (
    BoatPayload,
)
from .collections import (
    CollectionsPayload,
)
from .harbour import (
    HarbourPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    CollectionsPayload=collections.CollectionsPayload,
)
bind(
    harbour,
    Kind=_models.harbour.Kind,
)

__all__ = [
    "BoatPayload",
    "CollectionsPayload",
    "HarbourPayload",
]
