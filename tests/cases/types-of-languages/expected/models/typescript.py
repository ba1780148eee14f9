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
    """Notes: [optional] [default to undefined]."""

    nested: dict[str, list[Tag]] | None = None
    """Notes: [optional]."""

    py: dict[str, int] | None = None
    """Notes: [optional]."""

    counts: dict[str, float | int] | None = None
    """Notes: [optional]."""

    def __to_dict__(self) -> ScriptBoatPayload:
        return to_dict(self)
