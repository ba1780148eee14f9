# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Footnotes.

Made by docmodels from footnotes.md.
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
    from ..payloads.footnotes import (
        BoxPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Box(Model):
    """The Box resource.

    See footnotes.md#box
    """

    height: int | None = None
    """How high."""

    width: int
    """How wide."""

    def __to_dict__(self) -> BoxPayload:
        return to_dict(self)
