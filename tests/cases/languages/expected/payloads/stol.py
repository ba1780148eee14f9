# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Столы.

Made by docmodels from stol.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.stol import (
        TableWoods,
    )


class TablePayload(TypedDict, total=False):
    """The JSON object of a Table."""

    id: Required[str]
    woods: list[TableWoods | str] | None
    height: int | None
    made: str | None
    drawer: TableDrawerPayload | None


class TableDrawerPayload(TypedDict, total=False):
    """The JSON object of a TableDrawer."""

    label: str | None


class PostTablesRequestPayload(TypedDict, total=False):
    """The JSON object of a PostTablesRequest."""

    label: Required[str]
    locked: bool | None


class PostTablesResponsePayload(TypedDict, total=False):
    """The JSON object of a PostTablesResponse."""

    id: str | None
