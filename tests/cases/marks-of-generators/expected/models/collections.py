# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Collections.

Made by docmodels from collections.md.
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
    from ..payloads.collections import (
        CollectionsPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Collections(Model):
    """The Collections resource.

    See collections.md#collections
    """

    size: int
    """How many they are."""

    def __to_dict__(self) -> CollectionsPayload:
        return to_dict(self)
