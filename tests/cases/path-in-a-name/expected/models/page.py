# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

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
        BoatPayload,
        BoatStatsPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See page.md#boat
    """

    stats: BoatStats | None = None
    """x"""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BoatStats(Model):
    """What the property "stats" holds.

    See page.md#boat
    """

    mean: float | int | None = None
    """x"""

    max: float | int | None = None
    """x"""

    min: float | int | None = None
    """x"""

    def __to_dict__(self) -> BoatStatsPayload:
        return to_dict(self)
