# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shapes.

Made by docmodels from shapes.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class ShapePayload(TypedDict, total=False):
    """The JSON object of a Shape."""

    height: int | None
    width: Required[int]
    depth: int | None
    colour: Required[str | None]
    name: Required[str]
    weight: Required[float | int | None]
    tags: list[str] | None
    owner: Required[str | None]
    size: Required[int | None]
    id: Required[str]
    reason: str | None
