# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel resource.

Made by docmodels from kennel.md.
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
        GuestPayerPayload,
        GuestPayload,
        KennelAddressPayload,
        KennelMealsPayload,
        KennelPayload,
        KennelRoomsPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kennel(Model):
    """A house for dogs.

    See kennel.md#kennel-resource
    """

    id: str
    """The kennel's number."""

    labels: dict[str, str] | None = None
    """Words that the owner chose.

    {word}: What the word stands for.
    """

    rooms: dict[str, KennelRooms] | None = None
    """The rooms by their numbers.

    {number}: A room.
    """

    address: KennelAddress
    """Where it is."""

    meals: list[KennelMeals] | None = None
    """What there is to eat."""

    def __to_dict__(self) -> KennelPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KennelRooms(Model):
    """What the property "rooms" holds.

    See kennel.md#kennel-resource
    """

    beds: int | None = None
    """How many sleep there."""

    def __to_dict__(self) -> KennelRoomsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KennelAddress(Model):
    """What the property "address" holds.

    See kennel.md#kennel-resource
    """

    street: str | None = None
    """The street."""

    town: str | None = None
    """The town."""

    def __to_dict__(self) -> KennelAddressPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KennelMeals(Model):
    """What the property "meals" holds.

    See kennel.md#kennel-resource
    """

    dish: str | None = None
    """The dish."""

    def __to_dict__(self) -> KennelMealsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Guest(Model):
    """The Guest resource.

    See kennel.md#guest
    """

    payer: GuestPayer
    """Who pays."""

    nights: int
    """How long the guest stays."""

    def __to_dict__(self) -> GuestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class GuestPayer(Model):
    """What the property "payer" holds.

    See kennel.md#guest
    """

    name: str | None = None
    """The person's name."""

    vat_number: str | None = None
    """The firm's number."""

    def __to_dict__(self) -> GuestPayerPayload:
        return to_dict(self)
