# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour log.

Made by docmodels from log.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.log import (
        BerthType,
    )


class ShipPayload(TypedDict, total=False):
    """The JSON object of a Ship."""

    berth: BerthType | str | None


class MastPayload(TypedDict, total=False):
    """The JSON object of a Mast."""

    sails: int | None
