# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Derived.

Made by docmodels from derived.md.
"""

from __future__ import annotations

from typing import (
    Required,
    TypedDict,
)

from .base import (
    ThingPayload,
)


class ToyPayload(ThingPayload, total=False):
    """The JSON object of a Toy."""

    colour: str | None


class DollPayload(ToyPayload, total=False):
    """The JSON object of a Doll."""

    name: Required[str]
    note: str | None


class MachinePayload(TypedDict, total=False):
    """The JSON object of a Machine."""

    note: str | None
    made: str | None
    id: int | None


class HenPayload(TypedDict, total=False):
    """The JSON object of a Hen."""

    clucks: bool | None


class EggPayload(HenPayload, total=False):
    """The JSON object of an Egg."""

    boiled: bool | None
