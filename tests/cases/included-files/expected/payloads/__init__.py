# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kite,
    people_maker,
)
from .balloon import (
    BalloonPayload,
)
from .kite import (
    KitePayload,
    ReelPayload,
)
from .people_maker import (
    MakerPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kite,
    ReelBrake=_models.kite.ReelBrake,
    MakerPayload=people_maker.MakerPayload,
)
bind(
    people_maker,
    KitePayload=kite.KitePayload,
)

__all__ = [
    "BalloonPayload",
    "KitePayload",
    "MakerPayload",
    "ReelPayload",
]
