# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pond.

Made by docmodels from pond.md.
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
    from ..payloads.pond import (
        BrookPayload,
        FountainPayload,
        PondPayload,
        SpringPayload,
        WellPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Pond(Model):
    """The Pond resource.

    See pond.md#pond
    """

    depth: float | int | None = None
    """How deep it is."""

    clear: bool | None = None
    """Whether one sees the ground."""

    fish: list[str] | None = None
    """What swims in it."""

    def __to_dict__(self) -> PondPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Fountain(Model):
    """The Fountain resource.

    See pond.md#fountain
    """

    jets: int | None = None
    """The jets property."""

    lit: bool | None = None
    """The lit property."""

    def __to_dict__(self) -> FountainPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Spring(Model):
    """The Spring resource.

    See pond.md#spring
    """

    litres: int | None = None
    """The litres property."""

    def __to_dict__(self) -> SpringPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Well(Model):
    """The Well resource.

    See pond.md#well
    """

    rope: float | int | None = None
    """The rope property."""

    def __to_dict__(self) -> WellPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Brook(Model):
    """The Brook resource.

    See pond.md#brook
    """

    stones: int | None = None
    """The stones property."""

    from_: Spring | None = None
    """The from property."""

    def __to_dict__(self) -> BrookPayload:
        return to_dict(self)
