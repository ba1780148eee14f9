# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Locks.

Made by docmodels from locks.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.locks import (
        LockPayload,
        OpenLockRequestPayload,
        OpenLockResponsePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OpenLockRequest(Model):
    """`POST /locks/{id}/open`

    See locks.md#open-a-lock
    """

    side: str
    """Which gates."""

    by: str | None = None
    """Who opens them."""

    def __to_dict__(self) -> OpenLockRequestPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class OpenLockResponse(Model):
    """What a request returns.

    See locks.md#fields
    """

    opened_at: datetime.datetime | None = None
    """When the gates stood open."""

    def __to_dict__(self) -> OpenLockResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lock(Model):
    """What stands between two levels.

    See locks.md#lock
    """

    id: str | None = None
    """Tells locks apart."""

    def __to_dict__(self) -> LockPayload:
        return to_dict(self)
