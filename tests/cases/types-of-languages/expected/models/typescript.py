# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""ScriptBoat.

Made by docmodels from typescript.md.
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
    from ..payloads.typescript import (
        ScriptBoatPayload,
    )
    from .tag import (
        Tag,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ScriptBoat(Model):
    """The ScriptBoat resource.

    See typescript.md#scriptboat
    """

    extra: dict[str, float | int] | None = None
    """The extra property."""

    nested: dict[str, list[Tag]] | None = None
    """The nested property."""

    py: dict[str, int] | None = None
    """The py property."""

    counts: dict[str, float | int] | None = None
    """The counts property."""

    def __to_dict__(self) -> ScriptBoatPayload:
        return to_dict(self)
