# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcels.

Made by docmodels from parcels.md.
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
    from ..payloads.parcels import (
        ParcelPayload,
    )

ParcelSize: TypeAlias = Literal[
    "small",
    "large",
]
"""An enum with the sizes that the scales know.

small: Fits a letter box.
large: Does not.

See parcels.md#parcelsize
"""

ParcelState: TypeAlias = Literal[
    "Packed",
    "Sent",
    "There",
]
"""The documented values of Parcel.state."""

ParcelMood: TypeAlias = Literal[
    "Happy",
    "Sad",
]
"""The documented values of Parcel.mood."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Parcel(Model):
    """The Parcel resource.

    See parcels.md#parcel
    """

    size: ParcelSize | str | None = None
    """How big it is."""

    state: ParcelState | str | None = None
    """Where it is. Values include:
    Packed: in the hall
    Sent: on the road
    There: with its new owner
    """

    mood: ParcelMood | str | None = None
    """Values include:
    - Happy
    - Sad (it happens)
    """

    def __to_dict__(self) -> ParcelPayload:
        return to_dict(self)
