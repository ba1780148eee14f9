# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Cost resource type.

Made by docmodels from price.md.
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
    from ..payloads.price import (
        CostPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cost(Model):
    """The Cost resource.

    See price.md#cost-resource-type
    """

    pence: int | None = None
    """In pence."""

    def __to_dict__(self) -> CostPayload:
        return to_dict(self)
