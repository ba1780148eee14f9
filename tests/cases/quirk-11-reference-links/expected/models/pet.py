# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""pet resource type.

Made by docmodels from pet.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.pet import (
        PetPayload,
    )
    from .owner import (
        Owner,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Pet(Model):
    """The pet resource.

    See pet.md#pet-resource-type
    """

    owner: Owner | None = None
    """Who feeds it."""

    walker: Owner | None = None
    """Who goes out with it."""

    keepers: list[Owner] | None = None
    """Who else feeds it."""

    vet: Owner | None = None
    """Spelt as the file is."""

    ghost: Any = None
    """A reference that is not defined."""

    def __to_dict__(self) -> PetPayload:
        return to_dict(self)
