# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .. import models as _models
from .._runtime import bind
from . import (
    coding_latin_1_noqa,
)
from .coding_latin_1_noqa import (
    LampPayload,
    PythonFinalizationError_Payload,
    ɤaPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    coding_latin_1_noqa,
    LampState=_models.coding_latin_1_noqa.LampState,
)

__all__ = [
    "LampPayload",
    "PythonFinalizationError_Payload",
    "ɤaPayload",
]
