# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Maker.

Made by docmodels from people/maker.md.
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
    from ..payloads.people_maker import (
        MakerPayload,
    )
    from .kite import (
        Kite,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Maker(Model):
    """The Maker resource.

    See people/maker.md#maker
    """

    name: str | None = None
    """What the maker is called."""

    best: Kite | None = None
    """The best kite."""

    def __to_dict__(self) -> MakerPayload:
        return to_dict(self)
