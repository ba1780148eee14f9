# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Another page.

Made by docmodels from class.md.
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
    from ..payloads.class_ import (
        CustomerPayload,
    )
    from .names import (
        Customer as NamesCustomer,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer(Model):
    """The Customer resource.

    See class.md#customer
    """

    name: str | None = None
    """Of yet another kind."""

    other: NamesCustomer | None = None
    """The one on the other page."""

    def __to_dict__(self) -> CustomerPayload:
        return to_dict(self)
