# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shelves.

Made by docmodels from shelves.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class ShelfPayload(TypedDict, total=False):
    """The JSON object of a Shelf."""

    labels: dict[str, Any] | None
    books: list[BookPayload] | None
    authors: list[str] | None
    borrowed: dict[str, list[BookPayload]] | None
    widths: dict[str, int] | None
    gaps: list[Any] | None
    index: dict[str, Any] | None


class BookPayload(TypedDict, total=False):
    """The JSON object of a Book."""

    title: str | None
