# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Animal.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class AnimalPayload(TypedDict, total=False):
    """The JSON object of an Animal."""

    legs: int | None


class BirdPayload(AnimalPayload, total=False):
    """The JSON object of a Bird."""

    wings: int | None


class BatPayload(AnimalPayload, total=False):
    """The JSON object of a Bat."""

    ears: int | None


class FishPayload(AnimalPayload, total=False):
    """The JSON object of a Fish."""

    fins: int | None
