# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lock.

Made by docmodels from lock.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.lock import (
        LockPayload,
    )

LockKind: TypeAlias = Literal[
    "bolt",
    "chain",
]
"""The documented values of Lock.kind."""

LockTone: TypeAlias = Literal[
    "low",
    "high",
]
"""The documented values of Lock.tone."""

LockSort: TypeAlias = Literal[
    "kind",
    "mood",
]
"""The documented values of Lock.sort."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lock(Model):
    """The Lock resource.

    See lock.md#lock
    """

    kind: LockKind | str | None = None
    """The kind of lock, one of `bolt` and `chain`."""

    bolt: dict[str, Any] | None = None
    """Set for a bolt."""

    chain: dict[str, Any] | None = None
    """Set for a chain."""

    mood: str | None = None
    """Values are `cross`, `glad`.

    Default: calm.
    """

    tone: LockTone | str | None = None
    """Values are `low`, `high`."""

    sort: LockSort | str | None = None
    """Sort by one of: `kind`, `mood`."""

    name: str | None = None
    """The text has the variables: `kind`, `mood`."""

    till: str | None = None
    """Possible values: `noon`, `dusk`. Since 2.0 also `dawn`."""

    def __to_dict__(self) -> LockPayload:
        return to_dict(self)
