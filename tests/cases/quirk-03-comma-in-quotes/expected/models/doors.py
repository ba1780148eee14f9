# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Doors.

Made by docmodels from doors.md.
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
    from ..payloads.doors import (
        DoorPayload,
    )

DoorState: TypeAlias = Literal[
    "open",
    "ajar",
    "shut",
]
"""The documented values of Door.state."""

DoorLock: TypeAlias = Literal[
    "bolt",
    "chain",
    "none",
]
"""The documented values of Door.lock."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Door(Model):
    """The Door resource.

    See doors.md#door
    """

    state: DoorState | str | None = None
    """How the door stands: "open", "ajar," or "shut"."""

    lock: DoorLock | str | None = None
    """The kind of lock: “bolt,” “chain,” or “none.”"""

    def __to_dict__(self) -> DoorPayload:
        return to_dict(self)
