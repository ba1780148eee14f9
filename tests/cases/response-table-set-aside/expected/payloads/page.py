# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Retrieve a boat.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class RetrieveBoatResponsePayload(TypedDict, total=False):
    """The JSON object of a RetrieveBoatResponse."""

    id: str | None
    sail: dict[str, Any] | None
