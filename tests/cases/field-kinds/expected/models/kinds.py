# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kinds of fields.

Made by docmodels from kinds.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.kinds import (
        ContainersPayload,
        FactsPayload,
        PartPayload,
        ScalarsPayload,
    )

Colour: TypeAlias = Literal[
    "red",
    "blue",
]
"""The colours there are, as an enum.

red: As roses.
blue: As violets.

See kinds.md#colour
"""

PartState: TypeAlias = Literal[
    "on",
    "off",
    "half_on",
]
"""The documented values of Part.state."""

PartStates: TypeAlias = Literal[
    "on",
    "off",
]
"""The documented values of Part.states."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Scalars(Model):
    """The Scalars resource.

    See kinds.md#scalars
    """

    text: str
    """A text."""

    flag: bool | None = None
    """Yes or no."""

    count: int
    """A whole number."""

    big: int | None = None
    """A large one."""

    ratio: float | int | None = None
    """A fraction."""

    moment: datetime.datetime
    """A point in time."""

    until: datetime.datetime | None = None
    """Another point in time."""

    day: datetime.date | None = None
    """A day."""

    clock: datetime.time | None = None
    """A time of day."""

    span: str | None = None
    """How long."""

    key: str | None = None
    """An identifier."""

    link: str | None = None
    """An address."""

    blob: str | None = None
    """Bytes as text."""

    raw: dict[str, Any] | None = None
    """An object of any shape."""

    anything: Any = None
    """Whatever there is."""

    def __to_dict__(self) -> ScalarsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Containers(Model):
    """The Containers resource.

    See kinds.md#containers
    """

    words: list[str] | None = None
    """A list of texts."""

    matrix: list[list[int]] | None = None
    """A list of lists."""

    days: list[datetime.date] | None = None
    """A list of days."""

    moments: list[datetime.datetime] | None = None
    """A list of moments."""

    parts: list[Part] | None = None
    """A list of models."""

    table: dict[str, int] | None = None
    """A map of numbers."""

    by_name: dict[str, Part] | None = None
    """A map of models."""

    groups: dict[str, list[Part]] | None = None
    """A map of lists."""

    dates: dict[str, datetime.datetime] | None = None
    """A map of moments."""

    either: int | str | None = None
    """A union."""

    part_or_text: Part | str | None = None
    """A union with a model."""

    parts_or_part: list[Part] | Part | None = None
    """A union with a list."""

    either_part: Part | Facts | None = None
    """A union of models."""

    either_parts: list[Part | Facts] | None = None
    """A list of a union of models."""

    many: list[int | str] | None = None
    """A list of a union."""

    def __to_dict__(self) -> ContainersPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Part(Model):
    """The Part resource.

    See kinds.md#part
    """

    name: str
    """Required. The name."""

    colour: Colour | str | None = None
    """One of the colours."""

    colours: list[Colour | str] | None = None
    """Some of the colours."""

    state: PartState | str | None = None
    """One of "on", "off" or "half_on"."""

    states: list[PartStates | str] | None = None
    """Possible values are "on" and "off"."""

    def __to_dict__(self) -> PartPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Facts(Model):
    """The Facts resource.

    See kinds.md#facts
    """

    id: str
    """Required. Read-only. The key.

    Updatable: No.
    """

    title: str | None
    """Required. A title.

    Length: 1 to 200. Default: untitled. Updatable: Yes.
    """

    code: str | None = None
    """A code.

    Length: at most 2. Updatable: Yes.
    """

    old: str | None = None
    """Deprecated. Use title.

    Updatable: Yes.
    """

    born: datetime.date | None
    """Required. A day, or null.

    Updatable: Yes.
    """

    free: Any
    """Required. Whatever it is.

    Updatable: Yes.
    """

    def __to_dict__(self) -> FactsPayload:
        return to_dict(self)
