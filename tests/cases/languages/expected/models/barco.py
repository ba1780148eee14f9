# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Barco.

Made by docmodels from barco.md.
"""

from __future__ import annotations

import dataclasses
import datetime
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
    from ..payloads.barco import (
        BarcoPayload,
        PuertoPayload,
    )

BarcoVela: TypeAlias = Literal[
    "latina",
    "cuadra",
]
"""The documented values of Barco.vela."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Barco(Model):
    """The Barco resource.

    See barco.md#barco
    """

    matricula: str
    """De solo lectura.

    Read-only.
    """

    tamanos: list[int] | None = None
    """De popa a proa."""

    vela: BarcoVela | str | None = None
    """Obsoleto.

    Deprecated. ¿Obligatorio?: Sí, cuando navega.
    """

    botado: datetime.date | None = None
    """El día."""

    def __to_dict__(self) -> BarcoPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Puerto(Model):
    """The Puerto resource.

    See barco.md#puerto
    """

    nombre: str
    """The nombre property."""

    calado: float | int | None = None
    """Default: 4.5."""

    def __to_dict__(self) -> PuertoPayload:
        return to_dict(self)
