# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    device,
    entity,
    enums_partkind,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    device,
    PartKind=enums_partkind.PartKind,
)

__all__ = [
    "device",
    "entity",
    "enums_partkind",
]
