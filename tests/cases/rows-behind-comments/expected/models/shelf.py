# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shelf.

Made by docmodels from shelf.md.
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
    from ..payloads.shelf import (
        HookPayload,
        ShelfPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shelf(Model):
    """The Shelf resource.

    See shelf.md#shelf
    """

    id: str | None = None
    """Which one it is."""

    boards: int | None = None
    """How many it has."""

    width: int | None = None
    """In centimetres."""

    height: int | None = None
    """In centimetres."""

    wall: str | None = None
    """Where it hangs."""

    hooks: int | None = None
    """How many it has."""

    def __to_dict__(self) -> ShelfPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Hook(Model):
    """The Hook resource.

    See shelf.md#hook
    """

    bent: bool | None = None
    """Whether it is."""

    def __to_dict__(self) -> HookPayload:
        return to_dict(self)
