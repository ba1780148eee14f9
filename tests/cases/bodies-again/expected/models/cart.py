# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cart.

Made by docmodels from cart.md.
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
    from ..payloads.cart import (
        CartPayload,
        LinePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cart(Model):
    """The Cart resource.

    See cart.md#cart
    """

    id: str | None = None
    """Which."""

    total: int | None = None
    """In cents."""

    lines: list[Line] | None = None
    """What is in it."""

    def __to_dict__(self) -> CartPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Line(Model):
    """The Line resource.

    See cart.md#line
    """

    number: int | None = None
    """Which."""

    article: str | None = None
    """What."""

    def __to_dict__(self) -> LinePayload:
        return to_dict(self)
