# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Fault.

Made by docmodels from fault.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.boat_side import (
        BoatSide,
    )
    from ..models.deck import (
        Deck,
    )
    from ..models.fault_code import (
        FaultCode,
    )
    from ..models.wind import (
        Wind,
    )


class FaultPayload(TypedDict, total=False):
    """The JSON object of a Fault."""

    code: Required[FaultCode | str]
    side: BoatSide | str | None
    deck: Deck | str | None
    wind: Wind | str | None
    crew: Any
    rank: Any
    when: str | None
