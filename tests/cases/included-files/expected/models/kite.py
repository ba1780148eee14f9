# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kite.

Made by docmodels from kite.md.
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
    from ..payloads.kite import (
        KitePayload,
        ReelPayload,
    )
    from .people_maker import (
        Maker,
    )

ReelBrake: TypeAlias = Literal[
    "hand",
    "foot",
]
"""The documented values of Reel.brake."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kite(Model):
    """The Kite resource.

    See kite.md#kite
    """

    id: str | None = None
    """Which kite it is."""

    ceiling: float | int | None = None
    """How high it may fly, in metres."""

    colours: list[str] | None = None
    """Its colours."""

    tails: int | None = None
    """How many tails it has. At least one, with the ribbon of its maker."""

    builder: Maker | None = None
    """Who built it."""

    reel: Reel | None = None
    """What holds its line."""

    def __to_dict__(self) -> KitePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Reel(Model):
    """The Reel resource.

    See kite.md#reel
    """

    metres: int | None = None
    """How long the line is."""

    brake: ReelBrake | str | None = None
    """One of `hand`, `foot`."""

    def __to_dict__(self) -> ReelPayload:
        return to_dict(self)
