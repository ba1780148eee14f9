# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pay a cart.

Made by docmodels from pay-cart.md.
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
    from ..payloads.pay_cart import (
        PayCart402ResponsePayload,
        PayCartRequestPayload,
        PayCartResponsePayload,
    )
    from .cart import (
        Cart,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PayCartRequest(Model):
    """What a request sends.

    See pay-cart.md#request-body
    """

    cart: Cart | None = None
    """What is paid."""

    card: dict[str, Any] | None = None
    """With what."""

    def __to_dict__(self) -> PayCartRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PayCartResponse(Model):
    """What a request returns.

    See pay-cart.md#response-body
    """

    receipt: str | None = None
    """Where it is."""

    def __to_dict__(self) -> PayCartResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PayCart402Response(Model):
    """What a request returns.

    See pay-cart.md#402-payment-required
    """

    reason: str | None = None
    """Why not."""

    def __to_dict__(self) -> PayCart402ResponsePayload:
        return to_dict(self)
