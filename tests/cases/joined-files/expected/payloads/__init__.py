# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    api_parts,
    api_v1_kettles,
    api_v1_parts,
    includes__beds,
    includes__rooms,
)
from .api_parts import (
    LidPayload,
)
from .api_v1_kettles import (
    KettlePayload,
)
from .api_v1_parts import (
    SpoutPayload,
)
from .includes__beds import (
    BedPayload,
)
from .includes__beds import (
    WallPayload as BedsWallPayload,
)
from .includes__rooms import (
    RoomPayload,
)
from .includes__walls import (
    WallPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    api_v1_kettles,
    LidPayload=api_parts.LidPayload,
    SpoutPayload=api_v1_parts.SpoutPayload,
)
bind(
    includes__rooms,
    BedPayload=includes__beds.BedPayload,
)

__all__ = [
    "BedPayload",
    "BedsWallPayload",
    "KettlePayload",
    "LidPayload",
    "RoomPayload",
    "SpoutPayload",
    "WallPayload",
]
