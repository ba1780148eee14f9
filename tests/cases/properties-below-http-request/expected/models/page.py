# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Data.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        CoinPayload,
        CoinStatesPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Coin(Model):
    """The Coin resource.

    See page.md#coin-properties
    """

    code: str | None = None
    """ISO code. read-only"""

    name: str | None = None
    """Full name. read-only"""

    states: list[CoinStates] | None = None
    """States. See Coin - States properties"""

    def __to_dict__(self) -> CoinPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CoinStates(Model):
    """The Coin - States resource.

    See page.md#coin---states-properties
    """

    code: str | None = None
    """State code."""

    def __to_dict__(self) -> CoinStatesPayload:
        return to_dict(self)
