# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Animal.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        AnimalPayload,
        BatPayload,
        BirdPayload,
        FishPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Animal(Model):
    """The Animal resource.

    See page.md#animal
    """

    legs: int | None = None
    """The legs property."""

    def __to_dict__(self) -> AnimalPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bird(Animal):
    """The Bird resource.

    See page.md#bird
    """

    wings: int | None = None
    """The wings property."""

    def __to_dict__(self) -> BirdPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bat(Animal):
    """The Bat resource.

    See page.md#bat
    """

    ears: int | None = None
    """The ears property."""

    def __to_dict__(self) -> BatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Fish(Animal):
    """The Fish resource.

    See page.md#fish
    """

    fins: int | None = None
    """The fins property."""

    def __to_dict__(self) -> FishPayload:
        return to_dict(self)
