# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""RubyBoat.

Made by docmodels from ruby.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class RubyBoatPayload(TypedDict, total=False):
    """The JSON object of a RubyBoat."""

    built: str | None
    day: str | None
