# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    item,
    links,
)
from .item import (
    ItemPayload,
)
from .links import (
    AssetPayload,
    LinkPayload,
)
from .none import (
    LampPayload as NoneLampPayload,
)
from .notice import (
    BoardPayload,
    DrawingPayload,
    LetterPayload,
    NoticePayload,
)
from .parcel import (
    FilmPayload,
    ParcelPayload,
    PhotoPayload,
)
from .spec import (
    LampPayload,
    TagPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    item,
    AssetPayload=links.AssetPayload,
    LinkPayload=links.LinkPayload,
)

__all__ = [
    "AssetPayload",
    "BoardPayload",
    "DrawingPayload",
    "FilmPayload",
    "ItemPayload",
    "LampPayload",
    "LetterPayload",
    "LinkPayload",
    "NoneLampPayload",
    "NoticePayload",
    "ParcelPayload",
    "PhotoPayload",
    "TagPayload",
]
