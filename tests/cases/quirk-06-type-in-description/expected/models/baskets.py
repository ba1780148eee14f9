# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Baskets.

Made by docmodels from baskets.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.baskets import (
        BasketItemPayload,
        BasketPayload,
    )

PayCycle: TypeAlias = Literal[
    "now",
    "later",
]
"""An enumeration of the ways to pay.

now: At once.
later: At the end of the month.

See baskets.md#paycycle
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Basket(Model):
    """The Basket resource.

    See baskets.md#basket
    """

    items: list[BasketItem] | None = None
    """An Array of BasketItem resources."""

    gifts: list[BasketItem] | None = None
    """A list of BasketItem objects."""

    notes: list[dict[str, Any]] | None = None
    """An array of whatever the buyer left behind."""

    cycle: PayCycle | str | None = None
    """When to pay. Supported values are the member names found in PayCycle."""

    def __to_dict__(self) -> BasketPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BasketItem(Model):
    """The BasketItem resource.

    See baskets.md#basketitem
    """

    name: str | None = None
    """What it is."""

    def __to_dict__(self) -> BasketItemPayload:
        return to_dict(self)
