# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.harbour import (
        HarbourPayload,
    )

Kind: TypeAlias = Literal[
    "F - fishing, and what goes with it",
    "L - leisure",
]
"""enum: the value must be one of the following:

See harbour.md#kind-constraints
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Harbour(Model):
    """The Harbour resource.

    See harbour.md#harbour
    """

    depth: int | None = None
    """In metres."""

    opened: datetime.date
    """When it was."""

    flags: list[str]
    """What hangs there."""

    kind: Kind | str | None = None
    """What it is for."""

    def __to_dict__(self) -> HarbourPayload:
        return to_dict(self)
