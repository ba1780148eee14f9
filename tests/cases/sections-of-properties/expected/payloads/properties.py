# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamp Properties.

Made by docmodels from properties.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.properties import (
        XKindKnown,
    )


_LampKeys = TypedDict(
    "_LampKeys",
    {
        "x:kind": "XKindKnown | str | None",
        "x:bulbs": "list[BulbItemPayload] | None",
    },
    total=False,
)


class LampPayload(_LampKeys, total=False):
    """The JSON object of a Lamp."""


_BulbItemKeys = TypedDict(
    "_BulbItemKeys",
    {
        "x:watts": "Required[int]",
    },
    total=False,
)


class BulbItemPayload(_BulbItemKeys, total=False):
    """The JSON object of a BulbItem."""
