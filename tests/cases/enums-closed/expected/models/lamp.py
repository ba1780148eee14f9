# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamps.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

import dataclasses
import datetime
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
    from ..payloads.lamp import (
        LampPayload,
    )

Level: TypeAlias = Literal[
    0,
    1,
]
"""0 (LOW): For the night.
1 (HIGH): For the day.

See lamp.md#level-enum
"""

Socket: TypeAlias = Literal[
    "E14",
    "E27",
    "E40",
]
"""E14: The small one.
E27: The large one.

See lamp.md#socket-enum
"""

LampMood: TypeAlias = Literal[
    "warm",
    "cold",
]
"""The documented values of Lamp.mood."""

LampTint: TypeAlias = Literal[
    "red",
    "blue",
]
"""The documented values of Lamp.tint."""

LampTints: TypeAlias = Literal[
    "red",
    "blue",
]
"""The documented values of Lamp.tints."""

LampAny: TypeAlias = Literal[
    "auto",
    0,
    1,
]
"""The documented values of Lamp.any."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See lamp.md#lamp
    """

    mood: LampMood
    """One of "warm", "cold"."""

    tint: LampTint | str | None = None
    """One of "red", "blue"."""

    tints: list[LampTints] | None = None
    """One of "red", "blue"."""

    level: Level
    """How bright it is."""

    levels: list[Level] | None = None
    """All that it can do."""

    socket: Socket
    """Where it fits."""

    sockets: dict[str, Socket | str] | None = None
    """Where it fits, by country."""

    nested: dict[str, list[Socket]] | None = None
    """Where it fits, by country."""

    either: Socket | Level | datetime.datetime | None = None
    """Told in either way."""

    bulb_type: Socket | None = None
    """Or nothing."""

    any: LampAny | None = None
    """A text or a number."""

    shape: str | None = None
    """One of "round", "flat"."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)
