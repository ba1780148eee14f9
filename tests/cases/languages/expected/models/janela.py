# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Janela.

Made by docmodels from janela.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.janela import (
        JanelaPayload,
        VidroPayload,
    )

JanelaMaterial: TypeAlias = Literal[
    "madeira",
    "ferro",
]
"""The documented values of Janela.material."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Janela(Model):
    """The Janela resource.

    See janela.md#janela
    """

    codigo: int
    """Somente leitura.

    Read-only.
    """

    vidros: list[Vidro] | None = None
    """De fora para dentro."""

    abre: bool | None = None
    """Valores possíveis: true e false.

    Obrigatório: Sim, se for nova.
    """

    material: JanelaMaterial | str | None = None
    """Valores possíveis: `madeira`, `ferro`."""

    def __to_dict__(self) -> JanelaPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Vidro(Model):
    """The Vidro resource.

    See janela.md#vidro
    """

    cor: str
    """Obrigatório.

    Length: at most 20.
    """

    def __to_dict__(self) -> VidroPayload:
        return to_dict(self)
