# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
"""# Boat.

Made by docmodels from Boat.md.
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


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    id: int | None
    tags: list[TagPayload] | None
    main: TagPayload | None
    spare: Any
    named: dict[str, TagPayload] | None
