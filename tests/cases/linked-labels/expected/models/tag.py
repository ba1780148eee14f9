# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""# Tag.

Made by docmodels from Tag.md.
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
    from ..payloads.tag import (
        TagPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Tag(Model):
    """The Tag resource.

    See Tag.md#-tag
    """

    label: str | None = None
    """The label property."""

    def __to_dict__(self) -> TagPayload:
        return to_dict(self)
