# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Feed.

Made by docmodels from feed.md.
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
    from ..payloads.feed import (
        FeedPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Feed(Model):
    """The Feed resource.

    See feed.md#feed
    """

    lang: str | None = None
    """Language of the names. Where there are several it is `mul`, the names being in
    one tongue: `Overdale`, `Netherdale` and `Beck`; and in the other: `Oberthal`,
    `Unterthal` and `Bach`.
    """

    def __to_dict__(self) -> FeedPayload:
        return to_dict(self)
