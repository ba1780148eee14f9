# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Plans.

Made by docmodels from plan.md.
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
    from ..payloads.plan import (
        PlanPayload,
    )
    from .cart import (
        Renewal as CartRenewal,
    )
    from .order import (
        Renewal,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Plan(Model):
    """The Plan resource.

    See plan.md#plan
    """

    renewal: Renewal | None = None
    """Of whichever page."""

    first: CartRenewal | None = None
    """Of the cart."""

    second: Renewal | None = None
    """Of the order."""

    def __to_dict__(self) -> PlanPayload:
        return to_dict(self)
