# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Print shop.

Made by docmodels from print-shop.md.
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
    from ..payloads.print_shop import (
        LeafletPayload,
        StaplePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Leaflet(Model):
    """The Leaflet resource.

    See print-shop.md#leaflet-object
    """

    id: str
    """Which."""

    title: str | None = None
    """Above it."""

    pages: int
    """How many."""

    def __to_dict__(self) -> LeafletPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Staple(Model):
    """The Staple resource.

    See print-shop.md#staple-object
    """

    wire: str
    """Of what."""

    length: float | int | None = None
    """In millimetres."""

    def __to_dict__(self) -> StaplePayload:
        return to_dict(self)
