# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Porte.

Made by docmodels from porte.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.porte import (
        PorteSens,
    )


class PortePayload(TypedDict, total=False):
    """The JSON object of a Porte."""

    cle: Required[str]
    noms: list[str] | None
    sens: Required[PorteSens | str]
    largeur: int | None
    vitree: Required[bool]
    serrures: list[SerrurePayload] | None
    hauteur: float | int | None


class SerrurePayload(TypedDict, total=False):
    """The JSON object of a Serrure."""

    marque: Required[str]
