# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour log.

Made by docmodels from log.md.
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
    from ..payloads.log import (
        MastPayload,
        ShipPayload,
    )

TideType: TypeAlias = Literal[
    0,
    1,
]
"""0 (Low): The water is out.
1 (High): The water is in.

See log.md#tide-type
"""

LockAction: TypeAlias = Literal[
    "Opened",
    "Closed",
]
"""Opened: Ships may pass.
Closed: They may not.

See log.md#lock-action
"""

BerthType: TypeAlias = Literal[
    "quay",
    "buoy",
]
"""quay: At the wall.
buoy: In the open.

See log.md#berth-type
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ship(Model):
    """The Ship resource.

    See log.md#ship
    """

    berth: BerthType | str | None = None
    """Where it lies."""

    def __to_dict__(self) -> ShipPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Mast(Model):
    """The Mast resource.

    See log.md#mast-methods-and-properties
    """

    sails: int | None = None
    """How many there are."""

    def __to_dict__(self) -> MastPayload:
        return to_dict(self)
