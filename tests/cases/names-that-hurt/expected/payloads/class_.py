# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Another page.

Made by docmodels from class.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .names import (
        CustomerPayload as NamesCustomerPayload,
    )


class CustomerPayload(TypedDict, total=False):
    """The JSON object of a Customer."""

    name: str | None
    other: NamesCustomerPayload | None
