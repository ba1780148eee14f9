# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Berth.

Made by docmodels from harbours/berth.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.harbours_berth import (
        BerthPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Berth(Model):
    """The Berth resource.

    See harbours/berth.md#berth
    """

    number: int
    """The number property."""

    depth: Any = None
    """How deep the water is."""

    def __to_dict__(self) -> BerthPayload:
        return to_dict(self)
