# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lampe.

Made by docmodels from lampe.md.
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
    from ..payloads.lampe import (
        BirnePayload,
        LampePayload,
    )

LampeLichtart: TypeAlias = Literal[
    "warm",
    "kalt",
]
"""The documented values of Lampe.lichtart."""

BirneFassung: TypeAlias = Literal[
    "E14",
    "E27",
]
"""The documented values of Birne.fassung."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lampe(Model):
    """Wie eine Lampe im Lager geführt wird.

    See lampe.md#lampe
    """

    kennung: str
    """Schreibgeschützt. Steht auf dem Sockel.

    Read-only. Type: 12.
    """

    helligkeit: int | None = None
    """Mögliche Werte: 1 bis 9.

    Default: 5.
    """

    lichtart: LampeLichtart | str
    """Mögliche Werte: `warm`, `kalt`."""

    farben: list[str] | None = None
    """Veraltet.

    Deprecated. Pflicht: Ja, falls bunt.
    """

    birne: Birne | None = None
    """Nur in offenen Lampen."""

    ersatz: list[Birne] | None = None
    """Liegt bei.

    Pflicht: vielleicht.
    """

    geprueft: datetime.datetime
    """Wann zuletzt."""

    def __to_dict__(self) -> LampePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Birne(Model):
    """The Birne resource.

    See lampe.md#birne-objekt
    """

    fassung: BirneFassung | str
    """Am Gewinde zu sehen."""

    watt: float | int | None = None
    """Was sie verbraucht."""

    def __to_dict__(self) -> BirnePayload:
        return to_dict(self)
