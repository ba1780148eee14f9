# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Create an order.

Made by docmodels from create-an-order.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.create_an_order import (
        OrderPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Order(Model):
    """The Order resource.

    See create-an-order.md#order
    """

    total: float | int | None = None
    """Sum."""

    coupon: dict[str, Any] | None = None
    """Not told."""

    def __to_dict__(self) -> OrderPayload:
        return to_dict(self)
