# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""ScriptBoat.

Made by docmodels from typescript.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .tag import (
        TagPayload,
    )


class ScriptBoatPayload(TypedDict, total=False):
    """The JSON object of a ScriptBoat."""

    extra: dict[str, float | int] | None
    nested: dict[str, list[TagPayload]] | None
    py: dict[str, int] | None
    counts: dict[str, float | int] | None
