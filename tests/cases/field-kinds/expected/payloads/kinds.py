# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kinds of fields.

Made by docmodels from kinds.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kinds import (
        Colour,
        PartState,
        PartStates,
    )


class ScalarsPayload(TypedDict, total=False):
    """The JSON object of a Scalars."""

    text: Required[str]
    flag: bool | None
    count: Required[int]
    big: int | None
    ratio: float | int | None
    moment: Required[str]
    until: str | None
    day: str | None
    clock: str | None
    span: str | None
    key: str | None
    link: str | None
    blob: str | None
    raw: dict[str, Any] | None
    anything: Any


class ContainersPayload(TypedDict, total=False):
    """The JSON object of a Containers."""

    words: list[str] | None
    matrix: list[list[int]] | None
    days: list[str] | None
    moments: list[str] | None
    parts: list[PartPayload] | None
    table: dict[str, int] | None
    byName: dict[str, PartPayload] | None
    groups: dict[str, list[PartPayload]] | None
    dates: dict[str, str] | None
    either: int | str | None
    partOrText: PartPayload | str | None
    partsOrPart: list[PartPayload] | PartPayload | None
    eitherPart: PartPayload | FactsPayload | None
    eitherParts: list[PartPayload | FactsPayload] | None
    many: list[int | str] | None


class PartPayload(TypedDict, total=False):
    """The JSON object of a Part."""

    name: Required[str]
    colour: Colour | str | None
    colours: list[Colour | str] | None
    state: PartState | str | None
    states: list[PartStates | str] | None


class FactsPayload(TypedDict, total=False):
    """The JSON object of a Facts."""

    id: Required[str]
    title: Required[str | None]
    code: str | None
    old: str | None
    born: Required[str | None]
    free: Required[Any]
