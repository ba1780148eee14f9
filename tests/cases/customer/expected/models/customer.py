# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Customer.

Made by docmodels from customer.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.customer import (
        CustomerPayload,
        CustomerProfilePayload,
        PlanPayload,
    )
    from .sub_address import (
        Address,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Customer(Model):
    """Somebody who buys something.

    See customer.md#customer
    """

    id: str | None = None
    """The key."""

    profile: CustomerProfile | None = None
    """On this page."""

    home: Address | None = None
    """In a folder below."""

    office: Address | None = None
    """With a dot and another case."""

    plant: Address | None = None
    """By the path on the site."""

    remote: Address | None = None
    """By the address on the web."""

    page: Address | None = None
    """By the page alone."""

    query: Address | None = None
    """With a query."""

    domains: list[str] | None = None
    """Names on the net."""

    contacts: list[CustomerProfile] | None = None
    """In bold."""

    plan: Plan | None = None
    """A level below."""

    guide: Any = None
    """Leads to prose."""

    def __to_dict__(self) -> CustomerPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CustomerProfile(Model):
    """The CustomerProfile resource.

    See customer.md#customerprofile
    """

    customer: Customer | None = None
    """And back."""

    def __to_dict__(self) -> CustomerProfilePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Plan(Model):
    """What the customer pays for.

    See customer.md#plan
    """

    name: str | None = None
    """The name of the plan."""

    def __to_dict__(self) -> PlanPayload:
        return to_dict(self)
