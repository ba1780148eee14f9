# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Parts.

Made by docmodels from api/parts.md.
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
    from ..payloads.api_parts import (
        LidPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lid(Model):
    """The Lid resource.

    See api/parts.md#lid
    """

    width: int | None = None
    """In centimetres."""

    def __to_dict__(self) -> LidPayload:
        return to_dict(self)
