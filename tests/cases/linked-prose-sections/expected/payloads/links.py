# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Links.

Made by docmodels from links.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class LinkPayload(TypedDict, total=False):
    """The JSON object of a Link."""

    href: str | None


class AssetPayload(TypedDict, total=False):
    """The JSON object of an Asset."""

    href: str | None
