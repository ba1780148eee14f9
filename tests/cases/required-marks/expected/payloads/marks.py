# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Marks.

Made by docmodels from marks.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class ColumnsPayload(TypedDict, total=False):
    """The JSON object of a Columns."""

    a: Required[str]
    b: str | None
    c: Required[str]
    d: str | None


class OptionalsPayload(TypedDict, total=False):
    """The JSON object of an Optionals."""

    a: Required[str]
    b: str | None


class NamesPayload(TypedDict, total=False):
    """The JSON object of a Names."""

    a: Required[str]
    b: str | None
    c: str | None
    d: str | None
    e: str | None


class CellsPayload(TypedDict, total=False):
    """The JSON object of a Cells."""

    a: Required[str]
    b: str | None
    c: str | None
    d: Required[str]
    e: str | None
    f: Required[str]
    g: str | None
    h: str | None
