# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Chart resource type.

Made by docmodels from chart.md.
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
    from ..payloads.chart import (
        RoomChartPayload,
    )
    from .bed import (
        RoomBed,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RoomChart(Model):
    """The roomChart resource.

    See chart.md#chart-resource-type
    """

    beds: list[RoomBed] | None = None
    """What is shown."""

    image_urls: list[str] | None = None
    """Pictures."""

    ipv4_address: str | None = None
    """Where it is shown."""

    def __to_dict__(self) -> RoomChartPayload:
        return to_dict(self)
