# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Berth.

Made by docmodels from harbours/berth.md.
"""

from __future__ import annotations

from typing import (
    Any,
    Required,
    TypedDict,
)


class BerthPayload(TypedDict, total=False):
    """The JSON object of a Berth."""

    number: Required[int]
    depth: Any
