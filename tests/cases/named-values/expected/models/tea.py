# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Teas.

Made by docmodels from tea.md.
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
    from ..payloads.tea import (
        CupPayload,
        LeafPayload,
    )

Cut: TypeAlias = Literal[
    "whole",
    "fine",
]
"""whole: Not cut.
fine: Cut well.

See tea.md#cut-values
"""

Colour: TypeAlias = Literal[
    "black",
    "green",
]
"""black: For some.
green: For others.

See tea.md#colour-values
"""

Grip: TypeAlias = Literal[
    "left",
    "none",
]
"""left: Or right.
none: It is hot.

See tea.md#grip-values
"""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Leaf(Model):
    """The Leaf resource.

    See tea.md#leaf
    """

    colour: str | None = None
    """Of the leaf."""

    cut: Cut | str | None = None
    """Of the leaf."""

    def __to_dict__(self) -> LeafPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Cup(Model):
    """The Cup resource.

    See tea.md#cup
    """

    colour: str | None = None
    """Of the cup."""

    grip: str | None = None
    """Where to hold it."""

    def __to_dict__(self) -> CupPayload:
        return to_dict(self)
