# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The models, one module per page of the documentation."""

from .._runtime import bind
from . import (
    api_parts,
    api_v1_kettles,
    api_v1_parts,
    includes__beds,
    includes__rooms,
    includes__walls,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    api_v1_kettles,
    Lid=api_parts.Lid,
    Spout=api_v1_parts.Spout,
)
bind(
    includes__rooms,
    Bed=includes__beds.Bed,
)

__all__ = [
    "api_parts",
    "api_v1_kettles",
    "api_v1_parts",
    "includes__beds",
    "includes__rooms",
    "includes__walls",
]
