# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Route.

Made by docmodels from route.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.route import (
        RoutePayload,
    )

RouteWay: TypeAlias = Literal[
    "0",
    "1",
]
"""The documented values of Route.way."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Route(Model):
    """The Route resource.

    See route.md#route
    """

    way: RouteWay | str | None = None
    """Which way it goes. Valid options are:
    `0` - Outbound.
    `1` - Inbound.
    Example: The names in `sign` and `way` together could label a stop. A file could
    hold these rows:
    `trip,...,sign,way`
    `77,...,Pier,0`
    """

    def __to_dict__(self) -> RoutePayload:
        return to_dict(self)
