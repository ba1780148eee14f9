# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spec.

Made by docmodels from spec.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)


class LampPayload(TypedDict, total=False):
    """The JSON object of a Lamp."""

    tags: list[TagPayload] | None
    shades: dict[str, TagPayload | LampPayload] | None
    kind: str | None
    needs: list[dict[str, list[str]]] | None


class TagPayload(TypedDict, total=False):
    """The JSON object of a Tag."""

    name: Required[str]
