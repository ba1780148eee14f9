# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.harbour import (
        Kind,
    )


class HarbourPayload(TypedDict, total=False):
    """The JSON object of a Harbour."""

    depth: int | None
    opened: Required[str]
    flags: Required[list[str]]
    kind: Kind | str | None
