# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Add Boat to Fleet Response.

Made by docmodels from add-boat-to-fleet-response.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .boat import (
        BoatPayload,
    )


class AddBoatToFleetResponsePayload(TypedDict, total=False):
    """The JSON object of an AddBoatToFleetResponse."""

    boat: BoatPayload | None
