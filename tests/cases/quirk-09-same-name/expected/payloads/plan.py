# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Plans.

Made by docmodels from plan.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .cart import (
        RenewalPayload as CartRenewalPayload,
    )
    from .order import (
        RenewalPayload,
    )


class PlanPayload(TypedDict, total=False):
    """The JSON object of a Plan."""

    renewal: RenewalPayload | None
    first: CartRenewalPayload | None
    second: RenewalPayload | None
