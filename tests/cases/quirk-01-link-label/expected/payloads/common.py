# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Common resources.

Made by docmodels from common.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class LinksPayload(TypedDict, total=False):
    """The JSON object of a Links."""

    self: str | None
