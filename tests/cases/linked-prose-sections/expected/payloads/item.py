# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Item.

Made by docmodels from item.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .links import (
        AssetPayload,
        LinkPayload,
    )


class ItemPayload(TypedDict, total=False):
    """The JSON object of an Item."""

    links: list[LinkPayload] | None
    assets: dict[str, AssetPayload] | None
