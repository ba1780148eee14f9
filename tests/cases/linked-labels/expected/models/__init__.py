# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    boat,
    claim,
    tag,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    Tag=tag.Tag,
)

__all__ = [
    "boat",
    "claim",
    "tag",
]
