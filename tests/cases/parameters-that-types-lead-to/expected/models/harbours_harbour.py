# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbours/harbour.md.
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
    from ..payloads.harbours_harbour import (
        HarbourPayload,
    )
    from .harbours_berth import (
        Berth,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Harbour(Model):
    """The Harbour resource.

    See harbours/harbour.md#harbour
    """

    city: str
    """Where it is."""

    berths: list[Berth] | None = None
    """Where ferries lie."""

    def __to_dict__(self) -> HarbourPayload:
        return to_dict(self)
