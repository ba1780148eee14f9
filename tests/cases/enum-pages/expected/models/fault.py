# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Fault.

Made by docmodels from fault.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.fault import (
        FaultPayload,
    )
    from .boat_side import (
        BoatSide,
    )
    from .deck import (
        Deck,
    )
    from .fault_code import (
        FaultCode,
    )
    from .wind import (
        Wind,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Fault(Model):
    """The Fault resource.

    See fault.md#fault
    """

    code: FaultCode | str
    """Kind.

    Type: Fault Code. Tags: Required.
    """

    side: BoatSide | str | None = None
    """Side.

    Type: Boat Side. Tags: Optional.
    """

    deck: Deck | str | None = None
    """Without a word that it is an enumeration.

    Type: Deck. Tags: Optional.
    """

    wind: Wind | str | None = None
    """By its letters.

    Tags: Optional.
    """

    crew: Any = None
    """A page of prose.

    Tags: Optional.
    """

    rank: Any = None
    """Of names, which may be those of properties.

    Tags: Optional.
    """

    when: datetime.date | None = None
    """A scalar in parentheses.

    Tags: Optional.
    """

    def __to_dict__(self) -> FaultPayload:
        return to_dict(self)
