# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Words.

Made by docmodels from words.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.words import (
        WordGenus,
    )


class WordPayload(TypedDict, total=False):
    """The JSON object of a Word."""

    culture: str | None
    greeting: str | None
    payload: str | None
    fallback: str | None
    plural: str | None
    genus: WordGenus | str | None
    note: str | None
    colour: str | None
