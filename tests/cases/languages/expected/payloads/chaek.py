# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""책장.

Made by docmodels from chaek.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.chaek import (
        ShelfWoods,
    )


class ShelfPayload(TypedDict, total=False):
    """The JSON object of a Shelf."""

    id: Required[str]
    woods: list[ShelfWoods | str] | None
    height: int | None
    made: str | None
    note: Required[str]


class PostShelvesRequestPayload(TypedDict, total=False):
    """The JSON object of a PostShelvesRequest."""

    label: Required[str]
    locked: bool | None


class PostShelvesResponsePayload(TypedDict, total=False):
    """The JSON object of a PostShelvesResponse."""

    id: str | None
