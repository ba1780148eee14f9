# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Workshop.

Made by docmodels from workshop.md.
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
    from ..payloads.workshop import (
        BenchDrawersPayload,
        BenchPayload,
        ToolPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Tool(Model):
    """The Tool resource.

    See workshop.md#tool
    """

    extras: dict[str, Any] | None = None
    """Whatever the owner noted."""

    marks: dict[str, Any] | None = None
    """The same, in code."""

    raw: dict[str, Any] | None = None
    """The same, in other words."""

    notes: list[dict[str, Any]] | None = None
    """One for each repair."""

    papers: list[dict[str, Any]] | None = None
    """The same the other way round."""

    shelf: dict[str, Any] | None = None
    """Where it lies, if it does."""

    plan: dict[str, Any] | str | None = None
    """A drawing, or where it is."""

    bench: Bench | None = None
    """See Bench."""

    saw: Bench | None = None
    """With the name in brackets."""

    names: dict[str, Any] | None = None
    """Of a programming language: anything."""

    labels: dict[str, dict[str, Any]] | None = None
    """In words: objects."""

    anything: Any = None
    """Not even an object."""

    def __to_dict__(self) -> ToolPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bench(Model):
    """The Bench resource.

    See workshop.md#bench
    """

    length: float | int | None = None
    """In metres."""

    drawers: BenchDrawers | None = None
    """What is in them."""

    def __to_dict__(self) -> BenchPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BenchDrawers(Model):
    """What the property "drawers" holds.

    See workshop.md#bench
    """

    count: int | None = None
    """How many there are."""

    def __to_dict__(self) -> BenchDrawersPayload:
        return to_dict(self)
