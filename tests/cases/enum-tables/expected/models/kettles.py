# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettles.

Made by docmodels from kettles.md.
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
    from ..payloads.kettles import (
        CounterEnumPayload,
        KettlePayload,
    )

Mode: TypeAlias = Literal[
    "slow",
    "fast",
]
"""See kettles.md#enum-mode"""

Whistle: TypeAlias = Literal[
    "None",
    "Loud",
]
"""None: Silent.
Loud: To be heard next door.

See kettles.md#whistle
"""

Size: TypeAlias = Literal[
    "small",
    "large",
]
"""small: For one.
large: For all.

See kettles.md#size-enumeration
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kettle(Model):
    """The Kettle resource.

    See kettles.md#kettle
    """

    mode: Mode | str | None = None
    """How it heats."""

    whistle: Whistle | str | None = None
    """How it calls."""

    size: Size | str | None = None
    """How much it holds."""

    count: CounterEnum | None = None
    """What was counted."""

    def __to_dict__(self) -> KettlePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class CounterEnum(Model):
    """The Counter enum resource.

    See kettles.md#counter-enum
    """

    count: int | None = None
    """How many."""

    by: str | None = None
    """Who counted."""

    def __to_dict__(self) -> CounterEnumPayload:
        return to_dict(self)
