# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Address.

Made by docmodels from sub/address.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .customer import (
        CustomerPayload,
    )


class AddressPayload(TypedDict, total=False):
    """The JSON object of an Address."""

    city: str | None
    owner: CustomerPayload | None
