# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Barn.

Made by docmodels from barn.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class BarnPayload(TypedDict, total=False):
    """The JSON object of a Barn."""

    doors: Required[int]
    roof: RoofPayload | None
    beasts: list[BeastPayload] | None


class RoofPayload(TypedDict, total=False):
    """The JSON object of a Roof."""

    slope: float | int | None
    tiles: str | None


class BeastPayload(TypedDict, total=False):
    """The JSON object of a Beast."""

    names: NamePayload | None
    sounds: dict[str, str] | None


class NamePayload(TypedDict, total=False):
    """The JSON object of a Name."""

    text: str | None
