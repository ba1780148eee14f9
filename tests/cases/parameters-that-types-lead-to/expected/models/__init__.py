# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    ferry,
    harbours_berth,
    harbours_harbour,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    ferry,
    Harbour=harbours_harbour.Harbour,
)
bind(
    harbours_harbour,
    Berth=harbours_berth.Berth,
)

__all__ = [
    "ferry",
    "harbours_berth",
    "harbours_harbour",
]
