# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rope.

Made by docmodels from mixed.md.
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
    from ..payloads.mixed import (
        RopePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Rope(Model):
    """The Rope resource.

    See mixed.md#rope
    """

    length: int
    """In metres."""

    knots: int | None = None
    """How many."""

    def __to_dict__(self) -> RopePayload:
        return to_dict(self)
