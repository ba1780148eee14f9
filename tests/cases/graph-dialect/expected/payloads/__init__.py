# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    device,
)
from .device import (
    DevicePartPayload,
    DevicePayload,
)
from .entity import (
    EntityPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    device,
    DeviceMode=_models.device.DeviceMode,
    DeviceState=_models.device.DeviceState,
    PartKind=_models.enums_partkind.PartKind,
)

__all__ = [
    "DevicePartPayload",
    "DevicePayload",
    "EntityPayload",
]
