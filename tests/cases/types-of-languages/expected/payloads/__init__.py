# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    rust,
    tag,
    typescript,
)
from .ruby import (
    RubyBoatPayload,
)
from .rust import (
    RustBoatPayload,
)
from .tag import (
    TagPayload,
)
from .typescript import (
    ScriptBoatPayload,
)
from .words import (
    FilmPayload,
    ParcelPayload,
    PhotoPayload,
    PlacePayload,
    SoundPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    rust,
    TagPayload=tag.TagPayload,
)
bind(
    typescript,
    TagPayload=tag.TagPayload,
)

__all__ = [
    "FilmPayload",
    "ParcelPayload",
    "PhotoPayload",
    "PlacePayload",
    "RubyBoatPayload",
    "RustBoatPayload",
    "ScriptBoatPayload",
    "SoundPayload",
    "TagPayload",
]
