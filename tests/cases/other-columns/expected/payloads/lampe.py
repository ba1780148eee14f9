# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
"""Lampe.

Made by docmodels from lampe.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TYPE_CHECKING,
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
    farbe: Farbe | None


class AmpoulePayload(TypedDict, total=False):
    """The JSON object of an Ampoule."""

    volts: int | None
