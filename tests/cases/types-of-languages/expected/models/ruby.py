# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""RubyBoat.

Made by docmodels from ruby.md.
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

if TYPE_CHECKING:
    from ..payloads.ruby import (
        RubyBoatPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class RubyBoat(Model):
    """The RubyBoat resource.

    See ruby.md#rubyboat
    """

    built: datetime.datetime | None = None
    """When it was built."""

    day: datetime.date | None = None
    """The day property."""

    def __to_dict__(self) -> RubyBoatPayload:
        return to_dict(self)
