# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pier.

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
        PierOwnerPayload,
        PierPositionPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PierPosition(Model):
    """Its position:

    See page.md#pier
    """

    lat: float | int | None = None
    """x"""

    lon: float | int | None = None
    """x"""

    def __to_dict__(self) -> PierPositionPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class PierOwner(Model):
    """Its position:

    See page.md#pier
    """

    name: str | None = None
    """x"""

    mail: str | None = None
    """x"""

    def __to_dict__(self) -> PierOwnerPayload:
        return to_dict(self)
