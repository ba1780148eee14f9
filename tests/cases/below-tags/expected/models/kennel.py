# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel.

Made by docmodels from kennel.mdx.
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
    from ..payloads.kennel import (
        BowlPayload,
        CollarPayload,
        DogPayload,
        HandlePayload,
        LeashPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Dog(Model):
    """The Dog resource.

    See kennel.mdx#kennel-dog
    """

    name: str | None = None
    """What it listens to."""

    collar: Collar | None = None
    """What it wears."""

    bowls: list[Bowl] | None = None
    """What it eats from."""

    def __to_dict__(self) -> DogPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Collar(Model):
    """The Collar resource.

    See kennel.mdx#kennel-collar
    """

    size: int | None = None
    """In centimetres."""

    def __to_dict__(self) -> CollarPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bowl(Model):
    """The Bowl resource.

    See kennel.mdx#bowl
    """

    litres: float | int | None = None
    """How much it holds."""

    def __to_dict__(self) -> BowlPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Leash(Model):
    """The Leash resource.

    See kennel.mdx#leash
    """

    metres: float | int | None = None
    """How long it is."""

    def __to_dict__(self) -> LeashPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Handle(Model):
    """The Handle resource.

    See kennel.mdx#handle
    """

    grip: str | None = None
    """What it is made of."""

    def __to_dict__(self) -> HandlePayload:
        return to_dict(self)
