# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""# Boat.

Made by docmodels from Boat.md.
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
    from ..payloads.boat import (
        BoatPayload,
    )
    from .tag import (
        Tag,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See Boat.md#-boat
    """

    id: int | None = None
    """The id property."""

    tags: list[Tag] | None = None
    """The tags property."""

    main: Tag | None = None
    """The main property."""

    spare: Any = None
    """A page of them, of which nothing is known.

    Type: Page<Tag>.
    """

    named: dict[str, Tag] | None = None
    """By name."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)
