# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""entity resource type.

Made by docmodels from entity.md.
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
    from ..payloads.entity import (
        EntityPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Entity(Model):
    """The entity resource.

    See entity.md#entity-resource-type
    """

    id: str | None = None
    """The key. Read-only."""

    def __to_dict__(self) -> EntityPayload:
        return to_dict(self)
