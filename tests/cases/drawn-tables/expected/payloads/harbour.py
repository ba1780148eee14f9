# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class QuayPayload(TypedDict, total=False):
    """The JSON object of a Quay."""

    metres: int | None
    name: str | None


class BuoyPayload(TypedDict, total=False):
    """The JSON object of a Buoy."""

    light: bool | None


class BerthPayload(TypedDict, total=False):
    """The JSON object of a Berth."""

    depth: float | int | None
