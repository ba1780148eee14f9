# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""People.

Made by docmodels from people.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class PersonPayload(TypedDict, total=False):
    """The JSON object of a Person."""

    friend: PersonPayload | None
    boss: PersonPayload | None
    child: PersonPayload | None
    pet: PetPayload | None
    home: HomePayload | None
    car: CarPayload | None


class PetPayload(TypedDict, total=False):
    """The JSON object of a Pet."""

    name: str | None


class HomePayload(TypedDict, total=False):
    """The JSON object of a Home."""

    street: str | None


class CarPayload(TypedDict, total=False):
    """The JSON object of a Car."""

    plate: str | None
