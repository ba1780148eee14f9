# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kite.

Made by docmodels from kite.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kite import (
        ReelBrake,
    )
    from .people_maker import (
        MakerPayload,
    )


class KitePayload(TypedDict, total=False):
    """The JSON object of a Kite."""

    id: str | None
    ceiling: float | int | None
    colours: list[str] | None
    tails: int | None
    builder: MakerPayload | None
    reel: ReelPayload | None


class ReelPayload(TypedDict, total=False):
    """The JSON object of a Reel."""

    metres: int | None
    brake: ReelBrake | str | None
