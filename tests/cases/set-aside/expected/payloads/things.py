# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Things.

Made by docmodels from things.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ThingsRequestPayload(TypedDict, total=False):
    """The JSON object of a ThingsRequest."""

    filter: str | None


class ThingPayload(TypedDict, total=False):
    """The JSON object of a Thing."""

    id: str | None


class LegacyPayload(TypedDict, total=False):
    """The JSON object of a Legacy."""

    old: str | None
