# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Object: Lamp.

Made by docmodels from objects.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    id: Required[str]
    bulbs: Required[list[BulbPayload]]


class BulbPayload(TypedDict, total=False):
    """The JSON object of a Bulb."""

    w: int | None
