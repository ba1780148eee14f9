# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Reference.

Made by docmodels from lamp.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    cord: CordPayload | None
    bulbs: list[BulbPayload] | None


class CordPayload(TypedDict, total=False):
    """The JSON object of a Cord."""

    len: float | int | None


class BulbPayload(TypedDict, total=False):
    """The JSON object of a Bulb."""

    w: int | None
