# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Water.

Made by docmodels from snippets/water.md.
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
    from ..payloads.snippets_water import (
        WaterPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Water(Model):
    """The Water resource.

    See snippets/water.md#water
    """

    clear: bool | None = None
    """Whether one sees the ground."""

    fish: list[str] | None = None
    """What swims in it."""

    salt: bool | None = None
    """Whether it is salty."""

    def __to_dict__(self) -> WaterPayload:
        return to_dict(self)
