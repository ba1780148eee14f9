# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Reference.

Made by docmodels from reference.md.
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
    from ..payloads.reference import (
        LampPayload,
        ShadePayload,
        ValuesPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The lamp resource.

    See reference.md#lamp
    """

    kind: int
    """The kind."""

    shade: Shade | None = None
    """The shade."""

    values: Values | None = None
    """Values."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Shade(Model):
    """The shade resource.

    See reference.md#shade
    """

    colour: str | None = None
    """c"""

    def __to_dict__(self) -> ShadePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Values(Model):
    """The values resource.

    See reference.md#values
    """

    view: int | None = None
    """c"""

    def __to_dict__(self) -> ValuesPayload:
        return to_dict(self)
