# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Objects.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    name: Required[str]
    berths: list[BerthPayload] | None


class BerthPayload(TypedDict, total=False):
    """The JSON object of a Berth."""

    pier: Required[int]
