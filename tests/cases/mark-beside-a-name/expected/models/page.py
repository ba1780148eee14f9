# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamp.

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
        LampPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See page.md#lamp
    """

    a: str | None = None
    """x"""

    b: str | None = None
    """x

    Deprecated.
    """

    c: str | None = None
    """x

    Name: new.
    """

    d: str | None = None
    """x

    Read-only. Name: legacy.
    """

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)
