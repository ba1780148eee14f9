# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Clubs.

Made by docmodels from clubs.md.
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
    from ..payloads.clubs import (
        ClubPayload,
        MemberPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Club(Model):
    """The Club resource.

    See clubs.md#club
    """

    name: str | None = None
    """What the club is called."""

    registration_number: str | None = None
    """The number in the register."""

    def __to_dict__(self) -> ClubPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Member(Model):
    """The Member resource.

    See clubs.md#member
    """

    name: str | None = None
    """Who it is."""

    def __to_dict__(self) -> MemberPayload:
        return to_dict(self)
