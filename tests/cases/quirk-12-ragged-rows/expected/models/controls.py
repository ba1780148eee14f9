# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Controls.

Made by docmodels from controls.md.
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
    from ..payloads.controls import (
        ControlPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Control(Model):
    """The Control resource.

    See controls.md#control
    """

    state: str | None = None
    """One of on | off | broken."""

    value: str | None = None
    """What it shows."""

    cost: int | None = None
    """The cost property."""

    title: str | None = None
    """Cut in two by a line break."""

    extra: str | None = None
    """All is well."""

    level: int | None = None
    """A pipe | that is escaped."""

    def __to_dict__(self) -> ControlPayload:
        return to_dict(self)
