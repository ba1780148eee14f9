# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shapes.

Made by docmodels from shapes.md.
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
    from ..payloads.shapes import (
        ShapePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shape(Model):
    """The Shape resource.

    See shapes.md#shape
    """

    height: int | None = None
    """How high."""

    width: int
    """How wide."""

    depth: int | None = None
    """How deep."""

    colour: str | None
    """What it looks like."""

    name: str
    """REQUIRED. What it is called."""

    weight: float | int | None
    """In grams."""

    tags: list[str] | None = None
    """Words."""

    owner: str | None
    """Whose it is."""

    size: int | None
    """In squares."""

    id: str
    """Required. Read-only. The key."""

    reason: str | None = None
    """Required if the shape is odd."""

    def __to_dict__(self) -> ShapePayload:
        return to_dict(self)
