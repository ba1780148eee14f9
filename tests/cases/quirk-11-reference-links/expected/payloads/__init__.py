# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .._runtime import bind
from . import (
    owner,
    pet,
)
from .owner import (
    OwnerPayload,
)
from .pet import (
    PetPayload,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    pet,
    OwnerPayload=owner.OwnerPayload,
)

__all__ = [
    "OwnerPayload",
    "PetPayload",
]
