# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kinds.

Made by docmodels from kinds.md.
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
    from ..payloads.kinds import (
        HoodPayload,
        LanternPayload,
    )

LanternKind: TypeAlias = Literal[
    5120,
    5121,
]
"""The documented values of lantern.kind."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lantern(Model):
    """The lantern resource.

    See kinds.md#lantern
    """

    kind: LanternKind | int
    """The kind."""

    hood: Hood | None = None
    """The hood."""

    def __to_dict__(self) -> LanternPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Hood(Model):
    """The hood resource.

    See kinds.md#hood
    """

    colour: str | None = None
    """c"""

    def __to_dict__(self) -> HoodPayload:
        return to_dict(self)
