# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""pet resource type.

Made by docmodels from pet.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .owner import (
        OwnerPayload,
    )


class PetPayload(TypedDict, total=False):
    """The JSON object of a Pet."""

    owner: OwnerPayload | None
    walker: OwnerPayload | None
    keepers: list[OwnerPayload] | None
    vet: OwnerPayload | None
    ghost: Any
