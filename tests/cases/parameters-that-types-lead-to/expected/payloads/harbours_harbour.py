# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbours/harbour.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from .harbours_berth import (
        BerthPayload,
    )


class HarbourPayload(TypedDict, total=False):
    """The JSON object of a Harbour."""

    city: Required[str]
    berths: list[BerthPayload] | None
