# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Paper.

Made by docmodels from no-marks.md.
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
    from ..payloads.no_marks import (
        GluePayload,
        PaperPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Paper(Model):
    """The Paper resource.

    See no-marks.md#paper
    """

    sheets: int | None = None
    """How many there are."""

    colour: str
    """A column outweighs the mark."""

    gloss: bool | None = None
    """(Optional)"""

    def __to_dict__(self) -> PaperPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Glue(Model):
    """The Glue resource.

    See no-marks.md#glue
    """

    strength: int
    """In newtons."""

    def __to_dict__(self) -> GluePayload:
        return to_dict(self)
