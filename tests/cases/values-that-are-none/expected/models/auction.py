# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Auction.

Made by docmodels from auction.md.
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
    from ..payloads.auction import (
        AuctionPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Auction(Model):
    """The Auction resource.

    See auction.md#auction
    """

    only: list[str] | None = None
    """Buyers allowed. At most one of `only` and `never` is sent with a request."""

    never: list[str] | None = None
    """Buyers refused. At most one of `only` and `never` is sent with a request."""

    def __to_dict__(self) -> AuctionPayload:
        return to_dict(self)
