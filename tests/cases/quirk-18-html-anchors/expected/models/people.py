# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""People.

Made by docmodels from people.md.
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
    from ..payloads.people import (
        CarPayload,
        HomePayload,
        PersonPayload,
        PetPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Person(Model):
    """Somebody.

    See people.md#person
    """

    friend: Person | None = None
    """By the anchor in capitals."""

    boss: Person | None = None
    """By the mixed one."""

    child: Person | None = None
    """By the small one."""

    pet: Pet | None = None
    """By an anchor above the heading."""

    home: Home | None = None
    """By a custom id."""

    car: Car | None = None
    """In a case that no anchor has."""

    def __to_dict__(self) -> PersonPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Pet(Model):
    """The Pet resource.

    See people.md#pet
    """

    name: str | None = None
    """Its name."""

    def __to_dict__(self) -> PetPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Home(Model):
    """The Home resource.

    See people.md#my-home
    """

    street: str | None = None
    """Where it is."""

    def __to_dict__(self) -> HomePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Car(Model):
    """The Car resource.

    See people.md#car
    """

    plate: str | None = None
    """What stands on it."""

    def __to_dict__(self) -> CarPayload:
        return to_dict(self)
