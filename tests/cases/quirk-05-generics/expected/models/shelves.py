# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shelves.

Made by docmodels from shelves.md.
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
    from ..payloads.shelves import (
        BookPayload,
        ShelfPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shelf(Model):
    """The Shelf resource.

    See shelves.md#shelf
    """

    labels: dict[str, Any] | None = None
    """Notes by colour."""

    books: list[Book] | None = None
    """What stands on it."""

    authors: list[str] | None = None
    """Who wrote it."""

    borrowed: dict[str, list[Book]] | None = None
    """Books by reader."""

    widths: dict[str, int] | None = None
    """Widths by board."""

    gaps: list[Any] | None = None
    """Where something is missing."""

    index: dict[str, Any] | None = None
    """Where things are."""

    def __to_dict__(self) -> ShelfPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Book(Model):
    """The Book resource.

    See shelves.md#book
    """

    title: str | None = None
    """The title."""

    def __to_dict__(self) -> BookPayload:
        return to_dict(self)
