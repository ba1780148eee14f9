# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""stop resource type.

Made by docmodels from stop.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.stop import (
        StopPayload,
    )
    from .shelter import (
        Shelter,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Stop(Model):
    """Where a bus stops.

    See stop.md#stop-resource-type
    """

    id: str | None = None
    """Identifies the stop."""

    shelter: Shelter | None = None
    """What keeps off the rain."""

    def __to_dict__(self) -> StopPayload:
        return to_dict(self)
