# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""entity resource type.

Made by docmodels from entity.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class EntityPayload(TypedDict, total=False):
    """The JSON object of an Entity."""

    id: str | None
