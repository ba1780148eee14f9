# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel.

Made by docmodels from words.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class ParcelPayload(TypedDict, total=False):
    """The JSON object of a Parcel."""

    media: list[PhotoPayload | FilmPayload | SoundPayload] | None
    spot: list[int] | None
    names: dict[str, Any] | None
    notes: dict[str, Any] | None
    photos: list[PhotoPayload] | None
    share: int | str | None
    sound: SoundPayload | None
    films: list[str] | None
    weights: list[float | int] | None
    other: Any
    sold: Any


class PhotoPayload(TypedDict, total=False):
    """The JSON object of a Photo."""

    file: str | None


class FilmPayload(TypedDict, total=False):
    """The JSON object of a Film."""

    reel: str | None


class SoundPayload(TypedDict, total=False):
    """The JSON object of a Sound."""

    tape: str | None


class PlacePayload(TypedDict, total=False):
    """The JSON object of a Place."""

    street: str | None
