# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    id: int | None
    mail: str | None


class SailPayload(TypedDict, total=False):
    """The JSON object of a Sail."""

    area: float | int | None
    reefs: list[str] | None
