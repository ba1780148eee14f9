# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Rates.

Made by docmodels from rates.md.
"""

from __future__ import annotations

from typing import (
    TypedDict,
)


class ExchangeRatePayload(TypedDict, total=False):
    """The JSON object of an ExchangeRate."""

    currencyCode: str | None
    uri: str | None
    pcToBCRate: float | int | None
    alreadyCamel: bool | None
    iban2: str | None
    etag: str | None
