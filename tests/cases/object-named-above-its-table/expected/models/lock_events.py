# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lock event.

Made by docmodels from lock-events.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.lock_events import (
        GatesItemsPayload,
        LockEventPayload,
        LockEventVesselPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class LockEvent(Model):
    """The Lock event resource.

    See lock-events.md#lock-event
    """

    id: str
    """Tells events apart."""

    vessel: LockEventVessel | None = None
    """Who passed."""

    gates: list[GatesItems] | None = None
    """Those that moved."""

    note: str | None = None
    """What the keeper wrote."""

    reason: str | None = None
    """Why the gates moved."""

    keeper: str | None = None
    """Who wrote it."""

    def __to_dict__(self) -> LockEventPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class LockEventVessel(Model):
    """What the property "vessel" holds.

    See lock-events.md#lock-event
    """

    call_sign: str
    """On the radio."""

    skipper: dict[str, Any] | None = None
    """Who steers."""

    def __to_dict__(self) -> LockEventVesselPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class GatesItems(Model):
    """The gates[] items resource.

    See lock-events.md#gates-items
    """

    side: str | None = None
    """Upper or lower."""

    def __to_dict__(self) -> GatesItemsPayload:
        return to_dict(self)
