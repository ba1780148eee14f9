# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pond.

Made by docmodels from pond.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class PondPayload(TypedDict, total=False):
    """The JSON object of a Pond."""

    depth: float | int | None
    clear: bool | None
    fish: list[str] | None


class FountainPayload(TypedDict, total=False):
    """The JSON object of a Fountain."""

    jets: int | None
    lit: bool | None


class SpringPayload(TypedDict, total=False):
    """The JSON object of a Spring."""

    litres: int | None


class WellPayload(TypedDict, total=False):
    """The JSON object of a Well."""

    rope: float | int | None


_BrookKeys = TypedDict(
    "_BrookKeys",
    {
        "from": "SpringPayload | None",
    },
    total=False,
)


class BrookPayload(_BrookKeys, total=False):
    """The JSON object of a Brook."""

    stones: int | None
