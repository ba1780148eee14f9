# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Things.

Made by docmodels from things.md.
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
    from ..payloads.things import (
        ThingPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Thing(Model):
    """The Thing resource.

    See things.md#thing
    """

    id: str | None = None
    """The key."""

    note: str | None = None
    """A remark."""

    def __to_dict__(self) -> ThingPayload:
        return to_dict(self)
