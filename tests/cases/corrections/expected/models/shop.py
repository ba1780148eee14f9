# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shop.

Made by docmodels from shop.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.shop import (
        CustomerPayload,
        PersonPayload,
    )

CustomerState: TypeAlias = Literal[
    "open",
    "shut",
]
"""The documented values of Customer.state."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer(Model):
    """The Customer resource.

    See shop.md#customer
    """

    id: str | None = None
    """The key, wrongly called a number."""

    code: str | None = None
    """Spelt otherwise on the wire."""

    state: CustomerState | str
    """How it goes."""

    owner: list[Person] | None = None
    """Misspelt."""

    name: str
    """Always there."""

    note: str | None = None
    """Often null."""

    bonus: int | None = None
    """What comes on top."""

    def __to_dict__(self) -> CustomerPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Person(Model):
    """The Person resource.

    See shop.md#the-person-who-buys
    """

    name: str | None = None
    """The name."""

    customer: Customer | None = None
    """Whose it is."""

    def __to_dict__(self) -> PersonPayload:
        return to_dict(self)
