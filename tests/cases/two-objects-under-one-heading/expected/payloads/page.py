# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pier.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class PierPositionPayload(TypedDict, total=False):
    """The JSON object of a PierPosition."""

    lat: float | int | None
    lon: float | int | None


class PierOwnerPayload(TypedDict, total=False):
    """The JSON object of a PierOwner."""

    name: str | None
    mail: str | None
