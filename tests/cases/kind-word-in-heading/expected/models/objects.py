# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Object: Lamp.

Made by docmodels from objects.md.
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
    from ..payloads.objects import (
        BulbPayload,
        LampPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See objects.md#objectlamp
    """

    id: str
    """Which."""

    bulbs: list[Bulb]
    """All bulbs, as an array of `Bulb` objects (Section 3.2.4)."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bulb(Model):
    """The Bulb resource.

    See objects.md#objectbulb
    """

    w: int | None = None
    """Watts."""

    def __to_dict__(self) -> BulbPayload:
        return to_dict(self)
