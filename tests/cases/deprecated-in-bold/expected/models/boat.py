# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
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
    from ..payloads.boat import (
        BoatPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See boat.md#boat
    """

    a: int | None = None
    """: warning: ** DEPRECATED **: Goes with the next edition."""

    b: int | None = None
    """DEPRECATED gone."""

    c: int | None = None
    """The deprecated boats are counted too."""

    d: int | None = None
    """⚠\ufe0f Deprecated not counted."""

    e: int | None = None
    """:warning: Deprecated. Use f."""

    f: int | None = None
    """Counted boats, deprecated ones too."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)
