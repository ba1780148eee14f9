# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Item.

Made by docmodels from item.md.
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
    from ..payloads.item import (
        ItemPayload,
    )
    from .links import (
        Asset,
        Link,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Item(Model):
    """The Item resource.

    See item.md#item-fields
    """

    links: list[Link] | None = None
    """List of links."""

    assets: dict[str, Asset] | None = None
    """Assets."""

    def __to_dict__(self) -> ItemPayload:
        return to_dict(self)
