# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spec.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class RugPayload(TypedDict, total=False):
    """The JSON object of a Rug."""

    size: int | None
    pile: str | None


class LoomPayload(TypedDict, total=False):
    """The JSON object of a Loom."""

    reed: str | None
