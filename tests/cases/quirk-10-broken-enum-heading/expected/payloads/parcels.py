# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcels.

Made by docmodels from parcels.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.parcels import (
        ParcelMood,
        ParcelSize,
        ParcelState,
    )


class ParcelPayload(TypedDict, total=False):
    """The JSON object of a Parcel."""

    size: ParcelSize | str | None
    state: ParcelState | str | None
    mood: ParcelMood | str | None
