# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from boat.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.boat import (
        BoatPayload,
    )
    from .flags import (
        Flag,
    )

Status: TypeAlias = Literal[
    "afloat",
    "ashore",
]
"""afloat: It swims.
ashore: It stands.

See boat.md#status
"""

Rig: TypeAlias = Literal[
    "sloop",
    "ketch",
    "yawl",
]
"""One of: `sloop`, `ketch` or `yawl`.

See boat.md#rig
"""

Hull: TypeAlias = Literal[
    "wood",
    "steel",
]
"""It may be made of one of these values:

wood: the old way
steel: the strong way

See boat.md#hull
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See boat.md#boat
    """

    status: Status | str | None = None
    """Where it is."""

    rig: Rig | str | None = None
    """What it carries."""

    hull: Hull | str | None = None
    """What it is made of."""

    size: Any = None
    """How large it is."""

    berth: Any = None
    """Where it lies."""

    flags: list[Flag | str] | None = None
    """What it shows."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)
