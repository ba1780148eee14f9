# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel.

Made by docmodels from kennel.mdx.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class DogPayload(TypedDict, total=False):
    """The JSON object of a Dog."""

    name: str | None
    collar: CollarPayload | None
    bowls: list[BowlPayload] | None


class CollarPayload(TypedDict, total=False):
    """The JSON object of a Collar."""

    size: int | None


class BowlPayload(TypedDict, total=False):
    """The JSON object of a Bowl."""

    litres: float | int | None


class LeashPayload(TypedDict, total=False):
    """The JSON object of a Leash."""

    metres: float | int | None


class HandlePayload(TypedDict, total=False):
    """The JSON object of a Handle."""

    grip: str | None
