# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Controls.

Made by docmodels from controls.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ControlPayload(TypedDict, total=False):
    """The JSON object of a Control."""

    state: str | None
    value: str | None
    cost: int | None
    title: str | None
    extra: str | None
    level: int | None
