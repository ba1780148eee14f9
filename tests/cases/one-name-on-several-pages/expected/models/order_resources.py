# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Order resources.

Made by docmodels from order-resources.md.
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
    from ..payloads.order_resources import (
        OrderLinePayload,
        OrderPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Order(Model):
    """The Order resource.

    See order-resources.md#order
    """

    id: str | None = None
    """Which."""

    total: float | int | None = None
    """Sum."""

    lines: list[OrderLine] | None = None
    """Lines."""

    def __to_dict__(self) -> OrderPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OrderLine(Model):
    """The OrderLine resource.

    See order-resources.md#orderline
    """

    offer_ids: list[str] | None = None
    """What was sold."""

    quantity: int | None = None
    """How many."""

    def __to_dict__(self) -> OrderLinePayload:
        return to_dict(self)
