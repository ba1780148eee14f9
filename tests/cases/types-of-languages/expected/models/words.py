# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel.

Made by docmodels from words.md.
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
    from ..payloads.words import (
        FilmPayload,
        ParcelPayload,
        PhotoPayload,
        PlacePayload,
        SoundPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Parcel(Model):
    """The Parcel resource.

    See words.md#parcel
    """

    media: list[Photo | Film | Sound] | None = None
    """What is in it."""

    spot: list[int] | None = None
    """Column and row."""

    names: dict[str, Any] | None = None
    """Names by place.

    Type: with keys in place names.
    """

    notes: dict[str, Any] | None = None
    """Notes, if there are any."""

    photos: list[Photo] | None = None
    """Those outside."""

    share: int | str | None = None
    """How many, or a share."""

    sound: Sound | None = None
    """How it sounds."""

    films: list[str] | None = None
    """Which films.

    Type: film object ids.
    """

    weights: list[float | int] | None = None
    """One to sixteen weights, in order."""

    other: Any = None
    """That of another service."""

    sold: Any = None
    """Where it was sold."""

    def __to_dict__(self) -> ParcelPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Photo(Model):
    """The Photo resource.

    See words.md#photo
    """

    file: str | None = None
    """Where it is."""

    def __to_dict__(self) -> PhotoPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Film(Model):
    """The Film resource.

    See words.md#film
    """

    reel: str | None = None
    """Which reel."""

    def __to_dict__(self) -> FilmPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Sound(Model):
    """The Sound resource.

    See words.md#sound
    """

    tape: str | None = None
    """Which tape."""

    def __to_dict__(self) -> SoundPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Place(Model):
    """The Place resource.

    See words.md#place
    """

    street: str | None = None
    """Which street."""

    def __to_dict__(self) -> PlacePayload:
        return to_dict(self)
