# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Vehicles.

Made by docmodels from vehicles.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class VehiclePayload(TypedDict, total=False):
    """The JSON object of a Vehicle."""

    wheels: int | None


class LorryPayload(VehiclePayload, total=False):
    """The JSON object of a Lorry."""

    load: float | int | None
    wheels: int | None


class GliderPayload(TypedDict, total=False):
    """The JSON object of a Glider."""

    span: float | int | None


class WhatADriverHasToBringAlongPayload(TypedDict, total=False):
    """The JSON object of a WhatADriverHasToBringAlong."""

    licence: str | None
