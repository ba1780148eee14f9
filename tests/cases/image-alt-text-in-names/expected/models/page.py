# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""World.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        WorldPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class World(Model):
    """The World resource.

    See page.md#world
    """

    id: str | None = None
    """Which."""

    levels: int | None = None
    """How many."""

    def __to_dict__(self) -> WorldPayload:
        return to_dict(self)
