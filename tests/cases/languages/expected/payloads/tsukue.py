# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""机.

Made by docmodels from tsukue.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.tsukue import (
        DeskWoods,
    )


class DeskPayload(TypedDict, total=False):
    """The JSON object of a Desk."""

    id: Required[str]
    woods: list[DeskWoods | str] | None
    drawers: list[DrawerPayload] | None
    height: float | int | None
    made: str | None


class DrawerPayload(TypedDict, total=False):
    """The JSON object of a Drawer."""

    label: Required[str]
    locked: bool | None
