# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from .collections import (
        CollectionsPayload,
    )


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    name: Required[str]
    type: Required[str]
    crew: list[CollectionsPayload] | None
