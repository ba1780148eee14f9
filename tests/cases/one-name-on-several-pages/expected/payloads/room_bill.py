# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Room bill.

Made by docmodels from room-bill.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.room_bill import (
        BillState,
    )
    from .order_resources import (
        OrderPayload,
    )
    from .preview_an_order import (
        OrderLinePayload,
    )


class BillPayload(TypedDict, total=False):
    """The JSON object of a Bill."""

    order: OrderPayload | None
    line: OrderLinePayload | None
    plain: OrderLinePayload | None
    state: BillState | str | None
