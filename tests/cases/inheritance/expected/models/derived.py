# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Derived.

Made by docmodels from derived.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
)

from .._runtime import (
    Model,
    to_dict,
)
from .base import (
    Thing,
)

if TYPE_CHECKING:
    from ..payloads.derived import (
        DollPayload,
        EggPayload,
        HenPayload,
        MachinePayload,
        ToyPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Toy(Thing):
    """Inherits from Thing.

    See derived.md#toy
    """

    colour: str | None = None
    """How it looks."""

    def __to_dict__(self) -> ToyPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Doll(Toy):
    """A doll extends Toy.

    See derived.md#doll
    """

    name: str
    """Required. What it is called."""

    note: str | None = None
    """Inherited from Thing."""

    def __to_dict__(self) -> DollPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Machine(Model):
    """Inherits from Thing.

    See derived.md#machine
    """

    note: str | None = None
    """A remark."""

    made: datetime.date | None = None
    """When it was made."""

    id: int | None = None
    """A number here, which no class may say of its base's field."""

    def __to_dict__(self) -> MachinePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Hen(Model):
    """Inherits from Egg.

    See derived.md#hen
    """

    clucks: bool | None = None
    """Whether it does."""

    def __to_dict__(self) -> HenPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Egg(Hen):
    """Inherits from Hen.

    See derived.md#egg
    """

    boiled: bool | None = None
    """Whether it is."""

    def __to_dict__(self) -> EggPayload:
        return to_dict(self)
