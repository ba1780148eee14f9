# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shades.

Made by docmodels from shades.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.shades import (
        FoldPayload,
        GluePayload,
        PaperPayload,
        ShadePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shade(Model):
    """What stands around a lamp.

    See shades.md#shade
    """

    colour: str
    """Its colour:
    any word & any tone
    """

    folds: list[Fold] | None = None
    """Its folds.
    even
    odd
    """

    paper: Paper | None = None
    """Nothing closes these cells"""

    parts: dict[str, Any] | None = None
    """Field
    Type
    ring
    string
    """

    note: str | None = None
    """Behind an empty line, Markdown is read: Paper."""

    def __to_dict__(self) -> ShadePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Fold(Model):
    """The Fold resource.

    See shades.md#fold
    """

    depth: int | None = None
    """In millimetres."""

    edges: list[Fold] | None = None
    """(Optional)"""

    def __to_dict__(self) -> FoldPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Paper(Model):
    """The Paper resource.

    See shades.md#paper
    """

    weight: float | int | None = None
    """In grams."""

    made: datetime.date | None = None
    """First day."""

    sold: datetime.date | None = None
    """Last day."""

    torn: bool | None = None
    """The torn property."""

    def __to_dict__(self) -> PaperPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Glue(Model):
    """The Glue resource.

    See shades.md#glue
    """

    pot: str | None = None
    """The pot property."""

    brush: str | None = None
    """The brush property."""

    def __to_dict__(self) -> GluePayload:
        return to_dict(self)
