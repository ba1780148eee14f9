# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamps.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ShelfLampCommandPermissionsPayload(TypedDict, total=False):
    """The JSON object of a ShelfLampCommandPermissions."""

    id: str | None
    permissions: list[str] | None


class DimmedPayload(TypedDict, total=False):
    """The JSON object of a Dimmed."""

    retry_after: float | int | None
