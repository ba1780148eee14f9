# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Marks.

Made by docmodels from marks.md.
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
    from ..payloads.marks import (
        CellsPayload,
        ColumnsPayload,
        NamesPayload,
        OptionalsPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Columns(Model):
    """The Columns resource.

    See marks.md#columns
    """

    a: str
    """Always there.

    Read-only.
    """

    b: str | None = None
    """Often null."""

    c: str
    """In other words."""

    d: str | None = None
    """Who knows.

    Mandatory: maybe.
    """

    def __to_dict__(self) -> ColumnsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Optionals(Model):
    """The Optionals resource.

    See marks.md#optionals
    """

    a: str
    """Always there."""

    b: str | None = None
    """May be missing."""

    def __to_dict__(self) -> OptionalsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Names(Model):
    """The Names resource.

    See marks.md#names
    """

    a: str
    """In the name."""

    b: str | None = None
    """In the name, too."""

    c: str | None = None
    """Ours.

    Read-only.
    """

    d: str | None = None
    """Gone soon.

    Deprecated.
    """

    e: str | None = None
    """No note says what a star means."""

    def __to_dict__(self) -> NamesPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cells(Model):
    """The Cells resource.

    See marks.md#cells
    """

    a: str
    """In the type."""

    b: str | None = None
    """In front of the type."""

    c: str | None = None
    """Behind the type."""

    d: str
    """(Required) In the prose."""

    e: str | None = None
    """Optional. In the prose."""

    f: str
    """This property is required and read-only."""

    g: str | None = None
    """Not required."""

    h: str | None = None
    """Required when the moon is full."""

    def __to_dict__(self) -> CellsPayload:
        return to_dict(self)
