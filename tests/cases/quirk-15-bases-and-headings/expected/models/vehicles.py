# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Vehicles.

Made by docmodels from vehicles.md.
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
    from ..payloads.vehicles import (
        GliderPayload,
        LorryPayload,
        VehiclePayload,
        WhatADriverHasToBringAlongPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Vehicle(Model):
    """The Vehicle resource.

    See vehicles.md#vehicle
    """

    wheels: int | None = None
    """How many."""

    def __to_dict__(self) -> VehiclePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lorry(Vehicle):
    """A Lorry inherits from Vehicle.

    See vehicles.md#lorry
    """

    load: float | int | None = None
    """In tons."""

    wheels: int | None = None
    """Inherited from Vehicle."""

    def __to_dict__(self) -> LorryPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Glider(Model):
    """Derived from Aircraft.

    See vehicles.md#glider
    """

    span: float | int | None = None
    """In metres."""

    def __to_dict__(self) -> GliderPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class WhatADriverHasToBringAlong(Model):
    """The What a driver has to bring along resource.

    See vehicles.md#what-a-driver-has-to-bring-along
    """

    licence: str | None = None
    """The number on it."""

    def __to_dict__(self) -> WhatADriverHasToBringAlongPayload:
        return to_dict(self)
