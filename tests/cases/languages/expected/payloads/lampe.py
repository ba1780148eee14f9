# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lampe.

Made by docmodels from lampe.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.lampe import (
        BirneFassung,
        LampeLichtart,
    )


class LampePayload(TypedDict, total=False):
    """The JSON object of a Lampe."""

    kennung: Required[str]
    helligkeit: int | None
    lichtart: Required[LampeLichtart | str]
    farben: list[str] | None
    birne: BirnePayload | None
    ersatz: list[BirnePayload] | None
    geprueft: Required[str]


class BirnePayload(TypedDict, total=False):
    """The JSON object of a Birne."""

    fassung: Required[BirneFassung | str]
    watt: float | int | None
