# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
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
