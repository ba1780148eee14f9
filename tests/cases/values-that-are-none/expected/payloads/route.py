# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Route.

Made by docmodels from route.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.route import (
        RouteWay,
    )


class RoutePayload(TypedDict, total=False):
    """The JSON object of a Route."""

    way: RouteWay | str | None
