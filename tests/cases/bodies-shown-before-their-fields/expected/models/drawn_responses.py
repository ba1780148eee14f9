# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Keepers API.

Made by docmodels from drawn-responses.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.drawn_responses import (
        AddKeeper409ResponsePayload,
        AddKeeperResponsePayload,
        AddKeeperResponseShiftsPayload,
        KeeperPayload,
    )

AddKeeperResponseShiftsKind: TypeAlias = Literal[
    "early",
    "late",
]
"""The documented values of AddKeeperResponse.shifts.kind."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class AddKeeperResponse(Model):
    """Status Code 201

    See drawn-responses.md#response-schema
    """

    id: str
    """Tells keepers apart.

    Restrictions: none.
    """

    shifts: list[AddKeeperResponseShifts] | None = None
    """none

    Restrictions: none.
    """

    def __to_dict__(self) -> AddKeeperResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class AddKeeperResponseShifts(Model):
    """What the property "shifts" holds.

    See drawn-responses.md#response-schema
    """

    kind: AddKeeperResponseShiftsKind | str
    """none

    Restrictions: none.
    """

    def __to_dict__(self) -> AddKeeperResponseShiftsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class AddKeeper409Response(Model):
    """Status Code 201

    See drawn-responses.md#response-schema
    """

    message: str
    """What is in the way.

    Restrictions: none.
    """

    def __to_dict__(self) -> AddKeeper409ResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Keeper(Model):
    """Opens and shuts locks.

    See drawn-responses.md#keeper
    """

    name: str
    """none

    Restrictions: none.
    """

    def __to_dict__(self) -> KeeperPayload:
        return to_dict(self)
