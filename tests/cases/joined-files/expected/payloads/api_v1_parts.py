# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spout.

Made by docmodels from api/v1/parts.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class SpoutPayload(TypedDict, total=False):
    """The JSON object of a Spout."""

    bent: bool | None
