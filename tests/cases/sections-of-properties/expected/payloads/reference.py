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
    Required,
    TypedDict,
)


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    kind: Required[int]
    shade: ShadePayload | None
    values: ValuesPayload | None


class ShadePayload(TypedDict, total=False):
    """The JSON object of a Shade."""

    colour: str | None


class ValuesPayload(TypedDict, total=False):
    """The JSON object of a Values."""

    view: int | None
