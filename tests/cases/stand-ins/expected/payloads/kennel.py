# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel resource.

Made by docmodels from kennel.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class KennelPayload(TypedDict, total=False):
    """The JSON object of a Kennel."""

    id: Required[str]
    labels: dict[str, str] | None
    rooms: dict[str, KennelRoomsPayload] | None
    address: Required[KennelAddressPayload]
    meals: list[KennelMealsPayload] | None


class KennelRoomsPayload(TypedDict, total=False):
    """The JSON object of a KennelRooms."""

    beds: int | None


class KennelAddressPayload(TypedDict, total=False):
    """The JSON object of a KennelAddress."""

    street: str | None
    town: str | None


class KennelMealsPayload(TypedDict, total=False):
    """The JSON object of a KennelMeals."""

    dish: str | None


class GuestPayload(TypedDict, total=False):
    """The JSON object of a Guest."""

    payer: Required[GuestPayerPayload]
    nights: Required[int]


class GuestPayerPayload(TypedDict, total=False):
    """The JSON object of a GuestPayer."""

    name: str | None
    vatNumber: str | None
