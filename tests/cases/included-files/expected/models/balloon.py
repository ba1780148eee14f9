# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Balloon.

Made by docmodels from balloon.md.
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
    from ..payloads.balloon import (
        BalloonPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Balloon(Model):
    """The Balloon resource.

    See balloon.md#balloon
    """

    ceiling: float | int | None = None
    """How high it may fly, in metres."""

    colours: list[str] | None = None
    """Its colours."""

    gas: str | None = None
    """What is in it."""

    def __to_dict__(self) -> BalloonPayload:
        return to_dict(self)
