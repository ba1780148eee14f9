# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Barn.

Made by docmodels from barn.md.
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
    from ..payloads.barn import (
        BarnPayload,
        BeastPayload,
        NamePayload,
        RoofPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Barn(Model):
    """The Barn resource.

    See barn.md#barn
    """

    doors: int
    """(Required)
    How many there are.
    """

    roof: Roof | None = None
    """What keeps it dry."""

    beasts: list[Beast] | None = None
    """(Optional)
    Who lives there.
    """

    def __to_dict__(self) -> BarnPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Roof(Model):
    """The Roof resource.

    See barn.md#roof
    """

    slope: float | int | None = None
    """In degrees."""

    tiles: str | None = None
    """What they are made of."""

    def __to_dict__(self) -> RoofPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Beast(Model):
    """The Beast resource.

    See barn.md#beast
    """

    names: Name | None = None
    """What it is called."""

    sounds: dict[str, str] | None = None
    """By mood."""

    def __to_dict__(self) -> BeastPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Name(Model):
    """The Name resource.

    See barn.md#name
    """

    text: str | None = None
    """The text property."""

    def __to_dict__(self) -> NamePayload:
        return to_dict(self)
