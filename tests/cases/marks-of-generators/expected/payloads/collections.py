# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Collections.

Made by docmodels from collections.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class CollectionsPayload(TypedDict, total=False):
    """The JSON object of a Collections."""

    size: Required[int]
