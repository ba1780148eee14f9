# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""API.

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
        BulbPayload,
        LampPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See page.md#lamp
    """

    id: int | None = None
    """Its id."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bulb(Model):
    """The Bulb resource.

    See page.md#bulb
    """

    watts: int | None = None
    """Light."""

    def __to_dict__(self) -> BulbPayload:
        return to_dict(self)
