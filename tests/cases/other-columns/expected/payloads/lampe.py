# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lampe.

Made by docmodels from lampe.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.lampe import (
        Farbe,
    )


class LampePayload(TypedDict, total=False):
    """The JSON object of a Lampe."""

    watts: int | None


class LeuchterPayload(TypedDict, total=False):
    """The JSON object of a Leuchter."""

    arme: Required[int]
    farbe: Farbe | str | None


class AmpoulePayload(TypedDict, total=False):
    """The JSON object of an Ampoule."""

    volts: int | None
