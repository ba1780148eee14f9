# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    boat,
    flag,
    rig,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    Flag=flag.Flag,
    Rig=rig.Rig,
)

__all__ = [
    "boat",
    "flag",
    "rig",
]
