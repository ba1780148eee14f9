# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Letters.

Made by docmodels from letters.md.
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
    from ..payloads.letters import (
        LetterPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Letter(Model):
    """The Letter resource.

    See letters.md#letter
    """

    sender: Any = None
    """Who wrote it."""

    readers: list[Any] | None = None
    """Who read it."""

    stamp: Any = None
    """What it cost."""

    box: Any = None
    """The page is there, the heading is not."""

    def __to_dict__(self) -> LetterPayload:
        return to_dict(self)
