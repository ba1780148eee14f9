# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Bar bill.

Made by docmodels from bar-bill.md.
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
    from ..payloads.bar_bill import (
        BillPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bill(Model):
    """The Bill resource.

    See bar-bill.md#bill
    """

    order: str | None = None
    """Spelt out."""

    tip: float | int | None = None
    """For the staff."""

    def __to_dict__(self) -> BillPayload:
        return to_dict(self)
