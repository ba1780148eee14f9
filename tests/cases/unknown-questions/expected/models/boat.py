# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
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
    from ..payloads.boat import (
        AnchorPayload,
        BoatPayload,
        SailPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See boat.md#boat
    """

    name: str
    """What it is called.

    Sortable: Yes.
    """

    crew: int | None = None
    """How many sail it.

    Sortable: No.
    """

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Sail(Model):
    """The Sail resource.

    See boat.md#sail
    """

    cloth: str | None = None
    """What it is made of.

    Necessary: ✓. Reefed: no.
    """

    area: float | int | None = None
    """In square metres.

    Reefed: yes.
    """

    def __to_dict__(self) -> SailPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Anchor(Model):
    """The Anchor resource.

    See boat.md#anchor
    """

    weight: float | int
    """Use: required. Max: 1. Create: required. Update: optional."""

    chain: float | int | None = None
    """Use: optional. Max: 0. Create: required. Update: required."""

    def __to_dict__(self) -> AnchorPayload:
        return to_dict(self)
