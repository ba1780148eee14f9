# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    balloon,
    kite,
    people_maker,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    kite,
    Maker=people_maker.Maker,
)
bind(
    people_maker,
    Kite=kite.Kite,
)

__all__ = [
    "balloon",
    "kite",
    "people_maker",
]
