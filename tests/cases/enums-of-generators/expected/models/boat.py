# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from Boat.md.
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
    from ..payloads.boat import (
        BoatPayload,
    )
    from .flag import (
        Flag,
    )
    from .rig import (
        Rig,
    )

CrewEnum: TypeAlias = Literal[
    "cook",
    "mate",
]
"""See Boat.md#enum-listcrewenum"""

StateEnum: TypeAlias = Literal[
    "afloat",
    "ashore",
]
"""See Boat.md#enum-stateenum"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See Boat.md#boat
    """

    rig: Rig | str | None = None
    """What it carries."""

    hull: Any = None
    """What it is made of."""

    flag: Flag | str | None = None
    """What it shows."""

    state: StateEnum | str | None = None
    """Where it is."""

    crew: list[CrewEnum | str] | None = None
    """Who sails it."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)
