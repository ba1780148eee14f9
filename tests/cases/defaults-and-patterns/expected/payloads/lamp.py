# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamp.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.lamp import (
        Mood,
    )


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    dim: float | int | None
    tags: list[str] | None
    sizes: list[int] | None
    mixed: list[int] | None
    wait: int | None
    tries: int | None
    on: bool | None
    off: bool | None
    name: str | None
    label: str | None
    note: str | None
    mood: Mood | str | None
    glow: Mood | str | None
    since: str | None
    until: str | None
    options: dict[str, Any] | None
    owner: str | None
    code: str | None
    part: str | None
    flags: str | None
    odd: str | None
    count: int | None
    watts: int | None
    key: str | None
    path: str | None
