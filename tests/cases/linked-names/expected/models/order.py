# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""order resource type.

Made by docmodels from order.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.order import (
        OrderPayload,
    )
    from .price import (
        Cost,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Order(Model):
    """The order resource.

    See order.md#order-resource-type
    """

    price: Cost | None = None
    """What it costs."""

    shelf: Any = None
    """Where it stands; the page is missing."""

    date: datetime.date | None = None
    """When it was made."""

    url: str | None = None
    """Where it is."""

    text: str | None = None
    """What else was said."""

    def __to_dict__(self) -> OrderPayload:
        return to_dict(self)
