# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Chart resource type.

Made by docmodels from kitchen-chart.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ChartPayload(TypedDict, total=False):
    """The JSON object of a Chart."""

    dishes: list[str] | None
