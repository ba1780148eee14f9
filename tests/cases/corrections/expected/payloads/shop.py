# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Shop.

Made by docmodels from shop.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.shop import (
        CustomerState,
    )


class CustomerPayload(TypedDict, total=False):
    """The JSON object of a Customer."""

    id: str | None
    code_x: str | None
    state: Required[CustomerState | str]
    owner: list[PersonPayload] | None
    name: Required[str]
    note: str | None
    bonus: int | None


class PersonPayload(TypedDict, total=False):
    """The JSON object of a Person."""

    name: str | None
    customer: CustomerPayload | None
