# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamps.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.lamp import (
        LampAny,
        LampMood,
        LampTint,
        LampTints,
        Level,
        Socket,
    )


_LampKeys = TypedDict(
    "_LampKeys",
    {
        "bulb-type": "Socket | None",
    },
    total=False,
)


class LampPayload(_LampKeys, total=False):
    """The JSON object of a Lamp."""

    mood: Required[LampMood]
    tint: LampTint | str | None
    tints: list[LampTints] | None
    level: Required[Level]
    levels: list[Level] | None
    socket: Required[Socket]
    sockets: dict[str, Socket | str] | None
    nested: dict[str, list[Socket]] | None
    either: Socket | Level | str | None
    any: LampAny | None
    shape: str | None
