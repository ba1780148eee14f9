# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Janela.

Made by docmodels from janela.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.janela import (
        JanelaMaterial,
    )


class JanelaPayload(TypedDict, total=False):
    """The JSON object of a Janela."""

    codigo: Required[int]
    vidros: list[VidroPayload] | None
    abre: bool | None
    material: JanelaMaterial | str | None


class VidroPayload(TypedDict, total=False):
    """The JSON object of a Vidro."""

    cor: Required[str]
