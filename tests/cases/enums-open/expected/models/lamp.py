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
    -1,
]
"""0 (LOW): For the night.
-1 (HIGH): For the day.

See lamp.md#level-enum
"""

Stage: TypeAlias = Literal[
    "NEW",
    "OLD",
]
"""See lamp.md#stage-enum"""

Socket: TypeAlias = Literal[
    "E14",
    "E27",
    "",
]
"""E14: The small one.
E27: The large one.
\"": It has none.

See lamp.md#socket-enum
"""

LampMood: TypeAlias = Literal[
    "warm",
    "cold",
    "OneColour",
]
"""The documented values of Lamp.mood."""

LampTints: TypeAlias = Literal[
    "red",
    "blue",
]
"""The documented values of Lamp.tints."""

LampStep: TypeAlias = Literal[
    0,
    1,
    2,
]
"""The documented values of Lamp.step."""

LampFilling: TypeAlias = Literal[
    "argon",
    "xenon",
    "",
]
"""The documented values of Lamp.filling."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See lamp.md#lamp
    """

    mood: LampMood | str
    """One of "Warm", "Cold", "OneColour"."""

    tints: list[LampTints | str] | None = None
    """One of "red", "blue"."""

    step: LampStep | int | None = None
    """Possible values: `0`, `1`, `2`."""

    level: Level | int
    """How bright it is."""

    levels: list[Level | int] | None = None
    """All that it can do."""

    stage: Stage | str | None = None
    """The values are listed in Stage."""

    socket: Socket | str
    """Where it fits."""

    sockets: dict[str, Socket | str] | None = None
    """Where it fits, by country."""

    either: Socket | str | Level | int | None = None
    """Told in either way."""

    bulb_type: Socket | str | int | None = None
    """Or its number."""

    filling: LampFilling | str | None = None
    """One of "argon", "xenon" or \""."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)
