# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parcel.

Made by docmodels from parcel.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ParcelPayload(TypedDict, total=False):
    """The JSON object of a Parcel."""

    item: PhotoPayload | FilmPayload | None


class PhotoPayload(TypedDict, total=False):
    """The JSON object of a Photo."""

    file: str | None


class FilmPayload(TypedDict, total=False):
    """The JSON object of a Film."""

    reel: str | None
