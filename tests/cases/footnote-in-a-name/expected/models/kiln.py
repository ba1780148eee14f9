# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kiln Structure.

Made by docmodels from kiln.md.
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
    from ..payloads.kiln import (
        KilnPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kiln(Model):
    """The Kiln resource.

    See kiln.md#kiln-structure
    """

    tide: int | None = None
    """x"""

    kiln: str
    """x"""

    def __to_dict__(self) -> KilnPayload:
        return to_dict(self)
