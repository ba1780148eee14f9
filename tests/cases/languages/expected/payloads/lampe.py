# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
"""Lampe.

Made by docmodels from lampe.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TYPE_CHECKING,
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
    lichtart: Required[LampeLichtart]
    farben: list[str] | None
    birne: BirnePayload | None
    ersatz: list[BirnePayload] | None
    geprueft: Required[str]


class BirnePayload(TypedDict, total=False):
    """The JSON object of a Birne."""

    fassung: Required[BirneFassung]
    watt: float | int | None
