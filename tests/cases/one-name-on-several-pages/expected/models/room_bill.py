# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Room bill.

Made by docmodels from room-bill.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.room_bill import (
        BillPayload,
    )
    from .order_resources import (
        Order,
    )
    from .preview_an_order import (
        OrderLine,
    )

BillState: TypeAlias = Literal[
    "open",
    "paid",
]
"""open: To be paid.
paid: Paid.

See room-bill.md#billstate
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bill(Model):
    """The Bill resource.

    See room-bill.md#bill
    """

    order: Order | None = None
    """Of the resource."""

    line: OrderLine | None = None
    """Of the preview."""

    plain: OrderLine | None = None
    """That which keeps the name."""

    state: BillState | str | None = None
    """One list on two pages."""

    def __to_dict__(self) -> BillPayload:
        return to_dict(self)
