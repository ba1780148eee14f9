# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kennel.

Made by docmodels from Kennel.md.
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
    from ..payloads.kennel import (
        DogPayload,
        KennelPayload,
    )
    from .state import (
        State,
    )

Mood: TypeAlias = Literal[
    "CALM",
    "LOUD",
]
"""CALM: All is well.
LOUD: Somebody comes.

See Kennel.md#mood
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kennel(Model):
    """The Kennel resource.

    See Kennel.md#kennel
    """

    dogs: list[Dog] | None = None
    """Who lives there."""

    mood: Mood | str | None = None
    """How they are."""

    state: list[State | str] | None = None
    """What it is open for."""

    def __to_dict__(self) -> KennelPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Dog(Model):
    """The Dog resource.

    See Kennel.md#dog
    """

    name: str | None = None
    """How it is called."""

    def __to_dict__(self) -> DogPayload:
        return to_dict(self)
