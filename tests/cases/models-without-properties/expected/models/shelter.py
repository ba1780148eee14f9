# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""shelter resource type.

Made by docmodels from shelter.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.shelter import (
        ShelterPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shelter(Model):
    """A roof at a stop, of which nothing more is told.

    See shelter.md#shelter-resource-type
    """

    def __to_dict__(self) -> ShelterPayload:
        return to_dict(self)
