# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Porte.

Made by docmodels from porte.md.
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
    from ..payloads.porte import (
        PortePayload,
        SerrurePayload,
    )

PorteSens: TypeAlias = Literal[
    "gauche",
    "droite",
]
"""The documented values of Porte.sens."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Porte(Model):
    """The Porte resource.

    See porte.md#porte
    """

    cle: str
    """Lecture seule.

    Read-only.
    """

    noms: list[str] | None = None
    """Ce qui est écrit dessus."""

    sens: PorteSens | str
    """Valeurs possibles : `gauche`, `droite`."""

    largeur: int | None = None
    """En centimètres.

    Default: 90. Obligatoire: Oui, si elle est neuve.
    """

    vitree: bool
    """Avec une vitre."""

    serrures: list[Serrure] | None = None
    """De haut en bas."""

    hauteur: float | int | None = None
    """Facultatif. Par défaut : 204."""

    def __to_dict__(self) -> PortePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Serrure(Model):
    """The Serrure resource.

    See porte.md#serrure
    """

    marque: str
    """Qui la fait."""

    def __to_dict__(self) -> SerrurePayload:
        return to_dict(self)
