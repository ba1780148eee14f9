# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parts.

Made by docmodels from api/parts.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class LidPayload(TypedDict, total=False):
    """The JSON object of a Lid."""

    width: int | None
