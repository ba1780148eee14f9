# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shades.

Made by docmodels from shades.md.
"""

from __future__ import annotations

from typing import (
    Any,
    Required,
    TypedDict,
)


class ShadePayload(TypedDict, total=False):
    """The JSON object of a Shade."""

    colour: Required[str]
    folds: list[FoldPayload] | None
    paper: PaperPayload | None
    parts: dict[str, Any] | None
    note: str | None


class FoldPayload(TypedDict, total=False):
    """The JSON object of a Fold."""

    depth: int | None
    edges: list[FoldPayload] | None


class PaperPayload(TypedDict, total=False):
    """The JSON object of a Paper."""

    weight: float | int | None
    made: str | None
    sold: str | None
    torn: bool | None


class GluePayload(TypedDict, total=False):
    """The JSON object of a Glue."""

    pot: str | None
    brush: str | None
