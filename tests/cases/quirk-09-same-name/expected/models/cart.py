# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Carts.

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
        RenewalPayload,
    )
    from .order import (
        Renewal as OrderRenewal,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cart(Model):
    """The Cart resource.

    See cart.md#cart
    """

    renewal: Renewal | None = None
    """Of this page."""

    later: OrderRenewal | None = None
    """Of the other page."""

    def __to_dict__(self) -> CartPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Renewal(Model):
    """The Renewal resource.

    See cart.md#renewal
    """

    months: int | None = None
    """For how long."""

    def __to_dict__(self) -> RenewalPayload:
        return to_dict(self)
