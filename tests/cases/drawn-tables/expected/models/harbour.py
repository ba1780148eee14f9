# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Harbour.

Made by docmodels from harbour.md.
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
    from ..payloads.harbour import (
        BerthPayload,
        BuoyPayload,
        QuayPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Quay(Model):
    """The Quay resource.

    See harbour.md#quay
    """

    metres: int | None = None
    """How long it is, on one side."""

    name: str | None = None
    """What it is called."""

    def __to_dict__(self) -> QuayPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Buoy(Model):
    """The Buoy resource.

    See harbour.md#buoy
    """

    light: bool | None = None
    """Whether it has one."""

    def __to_dict__(self) -> BuoyPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Berth(Model):
    """Words above a line.

    See harbour.md#berth
    """

    depth: float | int | None = None
    """In metres."""

    def __to_dict__(self) -> BerthPayload:
        return to_dict(self)
