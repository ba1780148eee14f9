# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rates.

Made by docmodels from rates.md.
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
    from ..payloads.rates import (
        ExchangeRatePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ExchangeRate(Model):
    """The price of one currency in another.

    See rates.md#exchangerate
    """

    currency_code: str | None = None
    """The currency."""

    uri: str | None = None
    """Where the rate is published."""

    pc_to_bc_rate: float | int | None = None
    """From the paper currency to the book currency."""

    already_camel: bool | None = None
    """Spelt as it travels."""

    iban2: str | None = None
    """The account."""

    e_tag: str | None = None
    """The version; it travels with a small e and t."""

    def __to_dict__(self) -> ExchangeRatePayload:
        return to_dict(self)
