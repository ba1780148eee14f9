# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Ferry.

Made by docmodels from ferry.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.ferry import (
        EngineFuel,
    )
    from .harbours_harbour import (
        HarbourPayload,
    )


class FerryPayload(TypedDict, total=False):
    """The JSON object of a Ferry."""

    name: str | None
    home: HarbourPayload | None
    engines: list[EnginePayload] | None


class EnginePayload(TypedDict, total=False):
    """The JSON object of an Engine."""

    power: Required[int]
    fuel: EngineFuel | str | None
