# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel.

Made by docmodels from Kennel.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kennel import (
        Mood,
    )
    from ..models.state import (
        State,
    )


class KennelPayload(TypedDict, total=False):
    """The JSON object of a Kennel."""

    dogs: list[DogPayload] | None
    mood: Mood | str | None
    state: list[State | str] | None


class DogPayload(TypedDict, total=False):
    """The JSON object of a Dog."""

    name: str | None
