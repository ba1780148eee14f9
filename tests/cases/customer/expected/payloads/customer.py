# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Customer.

Made by docmodels from customer.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

if TYPE_CHECKING:
    from .sub_address import (
        AddressPayload,
    )


class CustomerPayload(TypedDict, total=False):
    """The JSON object of a Customer."""

    id: str | None
    profile: CustomerProfilePayload | None
    home: AddressPayload | None
    office: AddressPayload | None
    plant: AddressPayload | None
    remote: AddressPayload | None
    page: AddressPayload | None
    query: AddressPayload | None
    domains: list[str] | None
    contacts: list[CustomerProfilePayload] | None
    plan: PlanPayload | None
    guide: Any


class CustomerProfilePayload(TypedDict, total=False):
    """The JSON object of a CustomerProfile."""

    customer: CustomerPayload | None


class PlanPayload(TypedDict, total=False):
    """The JSON object of a Plan."""

    name: str | None
