# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Texts.

Made by docmodels from texts.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.texts import (
        TextKind,
    )


class TextPayload(TypedDict, total=False):
    """The JSON object of a Text."""

    first_line: str | None
    kind: TextKind | str | None
    zerowidth: str | None
