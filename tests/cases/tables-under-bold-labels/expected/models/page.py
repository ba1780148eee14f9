# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Endpoints.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        GetBoatsByIdResponsePayload,
        GetBoatsResponsePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class GetBoatsResponse(Model):
    """What a request returns.

    See page.md#returned-data
    """

    boats: list[Any] | None = None
    """x"""

    def __to_dict__(self) -> GetBoatsResponsePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class GetBoatsByIdResponse(Model):
    """What a request returns.

    See page.md#returned-data-1
    """

    id: str | None = None
    """x"""

    def __to_dict__(self) -> GetBoatsByIdResponsePayload:
        return to_dict(self)
