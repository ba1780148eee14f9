# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spout.

Made by docmodels from api/v1/parts.md.
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
    from ..payloads.api_v1_parts import (
        SpoutPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Spout(Model):
    """The Spout resource.

    See api/v1/parts.md#spout
    """

    bent: bool | None = None
    """Whether it is."""

    def __to_dict__(self) -> SpoutPayload:
        return to_dict(self)
