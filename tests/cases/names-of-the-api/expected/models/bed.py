# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bed resource type.

Made by docmodels from bed.md.
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
    from ..payloads.bed import (
        RoomBedPayload,
    )
    from .chart import (
        RoomChart,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RoomBed(Model):
    """The RoomBed resource.

    See bed.md#bed-resource-type
    """

    id: str | None = None
    """Which."""

    beside: RoomBed | None = None
    """The next one."""

    chart: RoomChart | None = None
    """Where it is shown."""

    def __to_dict__(self) -> RoomBedPayload:
        return to_dict(self)
