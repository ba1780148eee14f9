# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Sledge.

Made by docmodels from sledge.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class SledgePayload(TypedDict, total=False):
    """The JSON object of a Sledge."""

    id: str | None
    runners: int | None


class RopePayload(TypedDict, total=False):
    """The JSON object of a Rope."""

    metres: float | int | None
