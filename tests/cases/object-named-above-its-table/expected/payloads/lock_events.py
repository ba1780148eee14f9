# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lock event.

Made by docmodels from lock-events.md.
"""

from __future__ import annotations

from typing import (
    Any,
    Required,
    TypedDict,
)


class LockEventPayload(TypedDict, total=False):
    """The JSON object of a LockEvent."""

    id: Required[str]
    vessel: LockEventVesselPayload | None
    gates: list[GatesItemsPayload] | None
    note: str | None
    reason: str | None
    keeper: str | None


class LockEventVesselPayload(TypedDict, total=False):
    """The JSON object of a LockEventVessel."""

    callSign: Required[str]
    skipper: dict[str, Any] | None


class GatesItemsPayload(TypedDict, total=False):
    """The JSON object of a GatesItems."""

    side: str | None
