# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
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
    from ..payloads.boat import (
        BoatPayload,
    )
    from .collections import (
        Collections,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See boat.md#boat
    """

    name: str
    """What is painted on it."""

    type: str
    """Of which build it is."""

    crew: list[Collections] | None = None
    """Who sails it."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)
