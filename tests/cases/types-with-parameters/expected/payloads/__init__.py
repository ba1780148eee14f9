# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    log,
)
from .log import (
    MastPayload,
    ShipPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    log,
    BerthType=_models.log.BerthType,
)

__all__ = [
    "MastPayload",
    "ShipPayload",
]
