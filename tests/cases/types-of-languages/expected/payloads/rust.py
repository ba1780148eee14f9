# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
"""RustBoat.

Made by docmodels from rust.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TYPE_CHECKING,
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
