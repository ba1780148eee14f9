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
        AmpoulePayload,
        LampePayload,
        LeuchterPayload,
    )

Farbe: TypeAlias = Literal[
    "rot",
    "blau",
]
"""rot: Red.
blau: Blue.

See lampe.md#farbe
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lampe(Model):
    """The Lampe resource.

    See lampe.md#lampe
    """

    watts: int | None = None
    """La puissance."""

    def __to_dict__(self) -> LampePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Leuchter(Model):
    """The Leuchter resource.

    See lampe.md#leuchter
    """

    arme: int
    """So viele Kerzen."""

    farbe: Farbe | str | None = None
    """The farbe property."""

    def __to_dict__(self) -> LeuchterPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ampoule(Model):
    """The Ampoule resource.

    See lampe.md#ampoule
    """

    volts: int | None = None
    """The volts property."""

    def __to_dict__(self) -> AmpoulePayload:
        return to_dict(self)
