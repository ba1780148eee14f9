# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Feed.

Made by docmodels from feed.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class FeedPayload(TypedDict, total=False):
    """The JSON object of a Feed."""

    lang: str | None
