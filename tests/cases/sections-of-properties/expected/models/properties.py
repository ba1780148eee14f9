# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamp Properties.

Made by docmodels from properties.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.properties import (
        BulbItemPayload,
        LampPayload,
    )

XKindKnown: TypeAlias = Literal[
    "desk",
    "floor",
]
"""desk: Desk
floor: Floor

See properties.md#xkind-known-values
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See properties.md#lamp-properties
    """

    x_kind: XKindKnown | str | None = None
    """Defined by: Lamp (this schema)."""

    x_bulbs: list[BulbItem] | None = None
    """Defined by: Lamp (this schema)."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BulbItem(Model):
    """The Bulb Item resource.

    See properties.md#bulb-item-properties
    """

    x_watts: int
    """Defined by: Bulb Item (this schema)."""

    def __to_dict__(self) -> BulbItemPayload:
        return to_dict(self)
