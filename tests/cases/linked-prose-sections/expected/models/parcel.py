# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel.

Made by docmodels from parcel.md.
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
    from ..payloads.parcel import (
        FilmPayload,
        ParcelPayload,
        PhotoPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Parcel(Model):
    """The Parcel resource.

    See parcel.md#parcel
    """

    item: Photo | Film | None = None
    """x"""

    def __to_dict__(self) -> ParcelPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Photo(Model):
    """The Photo resource.

    See parcel.md#photo
    """

    file: str | None = None
    """x"""

    def __to_dict__(self) -> PhotoPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Film(Model):
    """The Film resource.

    See parcel.md#film
    """

    reel: str | None = None
    """x"""

    def __to_dict__(self) -> FilmPayload:
        return to_dict(self)
