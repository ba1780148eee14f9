# Made by docmodels.
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    owner,
    pet,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    pet,
    Owner=owner.Owner,
)

__all__ = [
    "owner",
    "pet",
]
