# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""API Reference.

Made by docmodels from api.md.
"""

from __future__ import annotations

import dataclasses
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
    from ..payloads.api import (
        LockPayload,
        LockSpecPayload,
    )

LockSpecMode: TypeAlias = Literal[
    "Auto",
    "Manual",
]
"""The documented values of LockSpec.mode."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class LockSpec(Model):
    """LockSpec says how a lock works.

    See api.md#lockspec
    """

    mode: LockSpecMode | str | None = None
    """Who opens the gates.

    Default: Auto. Validation: Enum: [Auto Manual].
    """

    code: str
    """Four digits.

    Length: at most 4. Pattern: `^\\d{4}$`. Validation: MaxLength: 4 Pattern:
    ^\\d\\{4\\}$ Required: {}.
    """

    height: int | None = None
    """In cm.

    Default: 3. Validation: Minimum: 0.
    """

    def __to_dict__(self) -> LockSpecPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lock(Model):
    """The Lock resource.

    See api.md#lock
    """

    spec: LockSpec | None = None
    """How it works."""

    def __to_dict__(self) -> LockPayload:
        return to_dict(self)
