# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel events.

Made by docmodels from parcel.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.parcel import (
        ParcelEventDataPayload,
        ParcelEventPayload,
        ParcelEventRoutePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ParcelEvent(Model):
    """Each event has these properties:

    See parcel.md#parcelevent
    """

    id: str | None = None
    """Tells events apart."""

    data: ParcelEventData | None = None
    """What happened."""

    route: list[ParcelEventRoute] | None = None
    """Where it has been."""

    sender: str | None = None
    """Who sent it."""

    sender_paid: bool | None = None
    """Whether the sender has paid."""

    def __to_dict__(self) -> ParcelEventPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ParcelEventData(Model):
    """What the property "data" holds.

    See parcel.md#parcelevent
    """

    weight: float | int | None = None
    """In grams."""

    damage: dict[str, Any] | None = None
    """What broke."""

    def __to_dict__(self) -> ParcelEventDataPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ParcelEventRoute(Model):
    """What the property "route" holds.

    See parcel.md#parcelevent
    """

    town: str | None = None
    """Its name."""

    def __to_dict__(self) -> ParcelEventRoutePayload:
        return to_dict(self)
