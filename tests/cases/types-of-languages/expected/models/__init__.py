# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    ruby,
    rust,
    tag,
    typescript,
    words,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    rust,
    Tag=tag.Tag,
)
bind(
    typescript,
    Tag=tag.Tag,
)

__all__ = [
    "ruby",
    "rust",
    "tag",
    "typescript",
    "words",
]
