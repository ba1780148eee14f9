# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Key scheme.

Made by docmodels from key.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class KeySchemePayload(TypedDict, total=False):
    """The JSON object of a KeyScheme."""

    kind: Required[str]
    header: str | None
    style: str | None
