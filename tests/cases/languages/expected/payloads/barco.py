# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Barco.

Made by docmodels from barco.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.barco import (
        BarcoVela,
    )


class BarcoPayload(TypedDict, total=False):
    """The JSON object of a Barco."""

    matricula: Required[str]
    tamanos: list[int] | None
    vela: BarcoVela | str | None
    botado: str | None


class PuertoPayload(TypedDict, total=False):
    """The JSON object of a Puerto."""

    nombre: Required[str]
    calado: float | int | None
