# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Maker.

Made by docmodels from people/maker.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .kite import (
        KitePayload,
    )


class MakerPayload(TypedDict, total=False):
    """The JSON object of a Maker."""

    name: str | None
    best: KitePayload | None
