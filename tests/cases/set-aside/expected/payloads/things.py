# Made by docmodels from things.md.
# Change the page and generate again; edits to this file are lost.
"""Things."""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ThingPayload(TypedDict, total=False):
    """The JSON object of a Thing."""

    id: str | None
