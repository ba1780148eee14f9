# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""API Reference.

Made by docmodels from api.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.api import (
        LockSpecMode,
    )


class LockSpecPayload(TypedDict, total=False):
    """The JSON object of a LockSpec."""

    mode: LockSpecMode | str | None
    code: Required[str]
    height: int | None


class LockPayload(TypedDict, total=False):
    """The JSON object of a Lock."""

    spec: LockSpecPayload | None
