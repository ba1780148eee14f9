# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""灯.

Made by docmodels from deng.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.deng import (
        LanternColors,
    )


class LanternPayload(TypedDict, total=False):
    """The JSON object of a Lantern."""

    id: Required[str]
    colors: list[LanternColors | str] | None
    level: int | None
    wick: WickPayload | None
    spares: list[WickPayload] | None
    lit: Required[bool]
    oil: str | None


class WickPayload(TypedDict, total=False):
    """The JSON object of a Wick."""

    length: Required[float | int]
    note: Required[str]


class PostLampsRequestPayload(TypedDict, total=False):
    """The JSON object of a PostLampsRequest."""

    label: Required[str]


class PostLampsResponsePayload(TypedDict, total=False):
    """The JSON object of a PostLampsResponse."""

    id: str | None
