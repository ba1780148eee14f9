# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""API.

Made by docmodels from none.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    none: dict[str, Any] | None
