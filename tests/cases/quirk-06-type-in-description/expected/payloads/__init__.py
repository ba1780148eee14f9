# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    baskets,
)
from .baskets import (
    BasketItemPayload,
    BasketPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    baskets,
    PayCycle=_models.baskets.PayCycle,
)

__all__ = [
    "BasketItemPayload",
    "BasketPayload",
]
