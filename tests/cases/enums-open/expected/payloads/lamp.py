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
        LampFilling,
        LampMood,
        LampStep,
        LampTints,
        Level,
        Socket,
        Stage,
    )


_LampKeys = TypedDict(
    "_LampKeys",
    {
        "bulb-type": "Socket | str | int | None",
    },
    total=False,
)


class LampPayload(_LampKeys, total=False):
    """The JSON object of a Lamp."""

    mood: Required[LampMood | str]
    tints: list[LampTints | str] | None
    step: LampStep | int | None
    level: Required[Level | int]
    levels: list[Level | int] | None
    stage: Stage | str | None
    socket: Required[Socket | str]
    sockets: dict[str, Socket | str] | None
    either: Socket | str | Level | int | None
    filling: LampFilling | str | None
