# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    name: Required[str]
    crew: int | None


class SailPayload(TypedDict, total=False):
    """The JSON object of a Sail."""

    cloth: str | None
    area: float | int | None


class AnchorPayload(TypedDict, total=False):
    """The JSON object of an Anchor."""

    weight: Required[float | int]
    chain: float | int | None
