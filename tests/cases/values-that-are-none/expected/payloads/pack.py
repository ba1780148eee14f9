# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pack.

Made by docmodels from pack.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class PackPayload(TypedDict, total=False):
    """The JSON object of a Pack."""

    images: list[str] | None
    after: str | None
