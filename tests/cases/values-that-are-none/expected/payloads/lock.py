# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
"""Lock.

Made by docmodels from lock.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.lock import (
        LockKind,
        LockSort,
        LockTone,
    )


class LockPayload(TypedDict, total=False):
    """The JSON object of a Lock."""

    kind: LockKind | str | None
    bolt: Any
    chain: Any
    mood: str | None
    tone: LockTone | str | None
    sort: LockSort | str | None
    name: str | None
    till: str | None
