# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettles.

Made by docmodels from kettles.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kettles import (
        Mode,
        Size,
        Whistle,
    )


class KettlePayload(TypedDict, total=False):
    """The JSON object of a Kettle."""

    mode: Mode | str | None
    whistle: Whistle | str | None
    size: Size | str | None
    count: CounterEnumPayload | None


class CounterEnumPayload(TypedDict, total=False):
    """The JSON object of a CounterEnum."""

    count: int | None
    by: str | None
