# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Preview an order.

Made by docmodels from preview-an-order.md.
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
    from ..payloads.preview_an_order import (
        OrderLinePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLine(Model):
    """The OrderLine resource.

    See preview-an-order.md#orderline
    """

    quantity: str | None = None
    """Spelt out."""

    price: float | int | None = None
    """What one costs."""

    def __to_dict__(self) -> OrderLinePayload:
        return to_dict(self)
