# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Light service.

Made by docmodels from messages.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class TorchPayload(TypedDict, total=False):
    """The JSON object of a Torch."""

    id: int | None
    filament: FilamentPayload | None


class FilamentPayload(TypedDict, total=False):
    """The JSON object of a Filament."""

    watts: int | None
