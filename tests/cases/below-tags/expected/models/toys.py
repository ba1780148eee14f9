# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Toys.

Made by docmodels from toys.md.
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
    from ..payloads.toys import (
        BallPayload,
        RopePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Ball(Model):
    """The Ball resource.

    See toys.md#ball
    """

    width: int | None = None
    """In centimetres."""

    def __to_dict__(self) -> BallPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Rope(Model):
    """The Rope resource.

    See toys.md#rope
    """

    knots: int | None = None
    """How many it has."""

    def __to_dict__(self) -> RopePayload:
        return to_dict(self)
