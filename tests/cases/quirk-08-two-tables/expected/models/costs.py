# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cost resources.

Made by docmodels from costs.md.
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
    from ..payloads.costs import (
        CostLinePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CostLine(Model):
    """One line of a bill.

    See costs.md#costline
    """

    amount: float | int | None = None
    """What to pay."""

    currency: str | None = None
    """In which money.
    In which money it was.
    """

    price: float | int | None = None
    """What there was to pay.

    Deprecated.
    """

    def __to_dict__(self) -> CostLinePayload:
        return to_dict(self)
