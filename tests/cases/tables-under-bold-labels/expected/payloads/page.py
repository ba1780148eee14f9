# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Endpoints.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class GetBoatsResponsePayload(TypedDict, total=False):
    """The JSON object of a GetBoatsResponse."""

    boats: list[Any] | None


class GetBoatsByIdResponsePayload(TypedDict, total=False):
    """The JSON object of a GetBoatsByIdResponse."""

    id: str | None
