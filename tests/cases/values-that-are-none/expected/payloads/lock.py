# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lock.

Made by docmodels from lock.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
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
    bolt: dict[str, Any] | None
    chain: dict[str, Any] | None
    mood: str | None
    tone: LockTone | str | None
    sort: LockSort | str | None
    name: str | None
    till: str | None
