# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    shelter,
    stop,
)
from .shelter import (
    ShelterPayload,
)
from .stop import (
    StopPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    stop,
    ShelterPayload=shelter.ShelterPayload,
)

__all__ = [
    "ShelterPayload",
    "StopPayload",
]
