# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        BoatPayload,
        SailPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See page.md#boat
    """

    id: int | None = None
    """Which.

    Read-only.
    """

    mail: str | None = None
    """Mail.

    Length: at most 100.
    """

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Sail(Model):
    """The Sail resource.

    See page.md#sail
    """

    area: float | int | None = None
    """How much cloth."""

    reefs: list[str] | None = None
    """Where it is tied."""

    def __to_dict__(self) -> SailPayload:
        return to_dict(self)
