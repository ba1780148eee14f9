# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""RustBoat.

Made by docmodels from rust.md.
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
    from ..payloads.rust import (
        RustBoatPayload,
    )
    from .tag import (
        Tag,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RustBoat(Model):
    """The RustBoat resource.

    See rust.md#rustboat
    """

    id: int | None = None
    """The id property."""

    tags: list[Tag] | None = None
    """The tags property."""

    extra: dict[str, int] | None = None
    """The extra property."""

    any: Any = None
    """The any property."""

    def __to_dict__(self) -> RustBoatPayload:
        return to_dict(self)
