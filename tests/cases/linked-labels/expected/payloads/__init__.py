# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    boat,
    tag,
)
from .boat import (
    BoatPayload,
)
from .claim import (
    AcceptClaimResponsePayload,
    FaultPayload,
)
from .tag import (
    TagPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    boat,
    TagPayload=tag.TagPayload,
)

__all__ = [
    "AcceptClaimResponsePayload",
    "BoatPayload",
    "FaultPayload",
    "TagPayload",
]
