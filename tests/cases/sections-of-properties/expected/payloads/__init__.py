# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    kinds,
    properties,
)
from .kinds import (
    HoodPayload,
    LanternPayload,
)
from .properties import (
    BulbItemPayload,
    LampPayload,
)
from .reference import (
    LampPayload as ReferenceLampPayload,
)
from .reference import (
    ShadePayload,
    ValuesPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kinds,
    LanternKind=_models.kinds.LanternKind,
)
bind(
    properties,
    XKindKnown=_models.properties.XKindKnown,
)

__all__ = [
    "BulbItemPayload",
    "HoodPayload",
    "LampPayload",
    "LanternPayload",
    "ReferenceLampPayload",
    "ShadePayload",
    "ValuesPayload",
]
