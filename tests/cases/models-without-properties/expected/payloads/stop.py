# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""stop resource type.

Made by docmodels from stop.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    TypedDict,
)

if TYPE_CHECKING:
    from .shelter import (
        ShelterPayload,
    )


class StopPayload(TypedDict, total=False):
    """The JSON object of a Stop."""

    id: str | None
    shelter: ShelterPayload | None
