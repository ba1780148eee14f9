# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kettle.

Made by docmodels from api/v1/kettles.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.api_v1_kettles import (
        KettlePayload,
    )
    from .api_parts import (
        Lid,
    )
    from .api_v1_parts import (
        Spout,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Kettle(Model):
    """The Kettle resource.

    See api/v1/kettles.md#kettle
    """

    lid: Lid | None = None
    """From the root."""

    spout: Spout | None = None
    """From the folder above."""

    plug: Any = None
    """There is no such page."""

    def __to_dict__(self) -> KettlePayload:
        return to_dict(self)
