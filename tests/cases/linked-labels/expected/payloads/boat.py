# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""# Boat.

Made by docmodels from Boat.md.
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


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    id: int | None
    tags: list[TagPayload] | None
    main: TagPayload | None
    spare: Any
    named: dict[str, TagPayload] | None
