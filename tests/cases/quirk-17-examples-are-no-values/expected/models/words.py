# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Words.

Made by docmodels from words.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.words import (
        WordPayload,
    )

WordGenus: TypeAlias = Literal[
    "f",
    "m",
    "n",
]
"""The documented values of Word.genus."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Word(Model):
    """The Word resource.

    See words.md#word
    """

    culture: str | None = None
    """The preferred culture, such as "en-us" or "de-at"."""

    greeting: str | None = None
    """For example "hello", "hi" or "good day"."""

    payload: str | None = None
    """A text that contains `"kind": "word"`, `"size": "big"`."""

    fallback: str | None = None
    """Defaults to "a" or "b"."""

    plural: str | None = None
    """Must not be "x" or "y"."""

    genus: WordGenus | str | None = None
    """One of "f", "m" or "n"."""

    note: str | None = None
    """Called "note" in the book, "remark" on the wire."""

    colour: str | None = None
    """Like "red" or "blue", or any other name."""

    def __to_dict__(self) -> WordPayload:
        return to_dict(self)
