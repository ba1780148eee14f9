# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Retrieve a boat.

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
        RetrieveBoatResponsePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RetrieveBoatResponse(Model):
    """What a request returns.

    See page.md#response-parameters
    """

    id: str | None = None
    """Which."""

    sail: dict[str, Any] | None = None
    """Container."""

    def __to_dict__(self) -> RetrieveBoatResponsePayload:
        return to_dict(self)
