# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Ferry.

Made by docmodels from ferry.md.
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
    from ..payloads.ferry import (
        EnginePayload,
        FerryPayload,
    )
    from .harbours_harbour import (
        Harbour,
    )

EngineFuel: TypeAlias = Literal[
    "diesel",
    "gas",
]
"""The documented values of Engine.fuel."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ferry(Model):
    """The Ferry resource.

    See ferry.md#ferry
    """

    name: str | None = None
    """What it is called."""

    home: Harbour | None = None
    """Where it lies at night."""

    engines: list[Engine] | None = None
    """What moves it."""

    def __to_dict__(self) -> FerryPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Engine(Model):
    """The Engine resource.

    See ferry.md#engine
    """

    power: int
    """In kilowatts."""

    fuel: EngineFuel | str | None = None
    """Possible values are: `diesel`, `gas`."""

    def __to_dict__(self) -> EnginePayload:
        return to_dict(self)
