# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Reference.

Made by docmodels from reference.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class BedPayload(TypedDict, total=False):
    """The JSON object of a Bed."""

    size: SizePayload | None
    colour: str | None


class SizePayload(TypedDict, total=False):
    """The JSON object of a Size."""

    width: int | None


class V1beta1BedPayload(TypedDict, total=False):
    """The JSON object of a V1beta1Bed."""

    size: V1beta1SizePayload | None


class V1beta1SizePayload(TypedDict, total=False):
    """The JSON object of a V1beta1Size."""

    inches: str | None


class ToolsV1beta1SizePayload(TypedDict, total=False):
    """The JSON object of a ToolsV1beta1Size."""

    gauge: str | None
