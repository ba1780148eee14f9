# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Address.

Made by docmodels from sub/address.md.
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
    from ..payloads.sub_address import (
        AddressPayload,
    )
    from .customer import (
        Customer,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Address(Model):
    """Where somebody lives.

    See sub/address.md#address
    """

    city: str | None = None
    """The town."""

    owner: Customer | None = None
    """A folder above."""

    def __to_dict__(self) -> AddressPayload:
        return to_dict(self)
