# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""RustBoat.

Made by docmodels from rust.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .tag import (
        TagPayload,
    )


class RustBoatPayload(TypedDict, total=False):
    """The JSON object of a RustBoat."""

    id: int | None
    tags: list[TagPayload] | None
    extra: dict[str, int] | None
    any: Any
