# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Paso.

Made by docmodels from eventos.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.eventos import (
        PasoBarcoPayload,
        PasoPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Paso(Model):
    """The Paso resource.

    See eventos.md#paso
    """

    id: str
    """Distingue los pasos."""

    barco: PasoBarco | None = None
    """Quién pasó."""

    def __to_dict__(self) -> PasoPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PasoBarco(Model):
    """What the property "barco" holds.

    See eventos.md#paso
    """

    nombre: str
    """Cómo se llama."""

    def __to_dict__(self) -> PasoBarcoPayload:
        return to_dict(self)
