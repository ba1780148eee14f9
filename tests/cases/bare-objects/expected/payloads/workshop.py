# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Workshop.

Made by docmodels from workshop.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class ToolPayload(TypedDict, total=False):
    """The JSON object of a Tool."""

    extras: dict[str, Any] | None
    marks: dict[str, Any] | None
    raw: dict[str, Any] | None
    notes: list[dict[str, Any]] | None
    papers: list[dict[str, Any]] | None
    shelf: dict[str, Any] | None
    plan: dict[str, Any] | str | None
    bench: BenchPayload | None
    saw: BenchPayload | None
    names: dict[str, Any] | None
    labels: dict[str, dict[str, Any]] | None
    anything: Any


class BenchPayload(TypedDict, total=False):
    """The JSON object of a Bench."""

    length: float | int | None
    drawers: BenchDrawersPayload | None


class BenchDrawersPayload(TypedDict, total=False):
    """The JSON object of a BenchDrawers."""

    count: int | None
