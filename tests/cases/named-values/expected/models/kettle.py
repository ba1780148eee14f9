# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettle resource type.

Made by docmodels from kettle.md.
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
    from ..payloads.kettle import (
        KettlePayload,
        KettleSpoutPayload,
    )

State: TypeAlias = Literal[
    "boils",
    "rests",
]
"""boils: It is hot.
rests: It is cold.

See kettle.md#state-options
"""

Lid: TypeAlias = Literal[
    "On",
    "Off",
]
"""On: It stays.
Off: It is lost.

See kettle.md#lid-values
"""

Size: TypeAlias = Literal[
    "two",
    "ten",
]
"""two: A small one.
ten: A large one.

See kettle.md#size-values
"""

Form: TypeAlias = Literal[
    "long",
    "short",
]
"""long: For thin rays.
short: For the rest.

See kettle.md#form-values
"""

KettleSize: TypeAlias = Literal[
    "two",
    "six",
]
"""The documented values of Kettle.size."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kettle(Model):
    """The Kettle resource.

    See kettle.md#kettle-resource-type
    """

    state: State | str | None = None
    """What it does."""

    lid: Lid | str | None = None
    """How it is closed."""

    size: KettleSize | str | None = None
    """For how many cups: "two" or "six"."""

    spout: KettleSpout | None = None
    """Where the water comes out."""

    def __to_dict__(self) -> KettlePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class KettleSpout(Model):
    """What the property "spout" holds.

    See kettle.md#kettle-resource-type
    """

    form: Form | str | None = None
    """The form of it."""

    def __to_dict__(self) -> KettleSpoutPayload:
        return to_dict(self)
