# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Orders.

Made by docmodels from order.md.
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
    from ..payloads.order import (
        OrderPayload,
        RenewalPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Order(Model):
    """The Order resource.

    See order.md#order
    """

    renewal: Renewal | None = None
    """Of this page."""

    def __to_dict__(self) -> OrderPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Renewal(Model):
    """The Renewal resource.

    See order.md#renewal
    """

    years: int | None = None
    """For how long."""

    def __to_dict__(self) -> RenewalPayload:
        return to_dict(self)
