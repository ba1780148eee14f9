# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Reference.

Made by docmodels from lamp.md.
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
    from ..payloads.lamp import (
        BulbPayload,
        CordPayload,
        LampPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See lamp.md#lamp
    """

    cord: Cord | None = None
    """Described by a `Cord` object (Section 3.2).

    Type: recommended.
    """

    bulbs: list[Bulb] | None = None
    """An array of `Bulb` objects (Section 3.3)."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cord(Model):
    """The Cord resource.

    See lamp.md#cord
    """

    len: float | int | None = None
    """Metres."""

    def __to_dict__(self) -> CordPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bulb(Model):
    """The Bulb resource.

    See lamp.md#bulb
    """

    w: int | None = None
    """Watts."""

    def __to_dict__(self) -> BulbPayload:
        return to_dict(self)
