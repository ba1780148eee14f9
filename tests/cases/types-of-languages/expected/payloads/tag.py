# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Tag.

Made by docmodels from Tag.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class TagPayload(TypedDict, total=False):
    """The JSON object of a Tag."""

    label: Required[str]
