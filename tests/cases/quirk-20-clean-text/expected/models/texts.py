# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Texts.

Made by docmodels from texts.md.
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
    from ..payloads.texts import (
        TextPayload,
    )

TextKind: TypeAlias = Literal[
    "plain_text",
    "rich_text",
]
"""The documented values of Text.kind."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Text(Model):
    """One text, two spaces.

    See texts.md#text
    """

    first_line: str | None = None
    """One line
    and another.
    """

    kind: TextKind | str | None = None
    """One of "plain_text", "rich_text"."""

    zerowidth: str | None = None
    """Nothing to see."""

    def __to_dict__(self) -> TextPayload:
        return to_dict(self)
