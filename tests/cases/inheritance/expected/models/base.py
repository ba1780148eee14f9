# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bases.

Made by docmodels from base.md.
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
    from ..payloads.base import (
        ThingPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Thing(Model):
    """The Thing resource.

    See base.md#thing
    """

    id: str
    """Required. The key."""

    note: str | None = None
    """A remark."""

    made: datetime.date | None = None
    """When it was made."""

    def __to_dict__(self) -> ThingPayload:
        return to_dict(self)
