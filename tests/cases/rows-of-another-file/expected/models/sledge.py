# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Sledge.

Made by docmodels from sledge.md.
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
    from ..payloads.sledge import (
        RopePayload,
        SledgePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Sledge(Model):
    """The Sledge resource.

    See sledge.md#sledge
    """

    id: str | None = None
    """Which one it is."""

    runners: int | None = None
    """How many it has."""

    def __to_dict__(self) -> SledgePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Rope(Model):
    """The Rope resource.

    See sledge.md#rope
    """

    metres: float | int | None = None
    """How long it is."""

    def __to_dict__(self) -> RopePayload:
        return to_dict(self)
