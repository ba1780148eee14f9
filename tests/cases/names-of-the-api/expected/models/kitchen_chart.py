# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Chart resource type.

Made by docmodels from kitchen-chart.md.
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
    from ..payloads.kitchen_chart import (
        ChartPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Chart(Model):
    """The Chart resource.

    See kitchen-chart.md#chart-resource-type
    """

    dishes: list[str] | None = None
    """What is cooked."""

    def __to_dict__(self) -> ChartPayload:
        return to_dict(self)
