# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Pack.

Made by docmodels from pack.md.
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
    from ..payloads.pack import (
        PackPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Pack(Model):
    """The Pack resource.

    See pack.md#pack
    """

    images: list[str] | None = None
    """A list of URLs with either `box://` or `http(s)://` scheme, pointing to the
    image.
    """

    after: str | None = None
    """Routing. Valid values are `keep`, `drop`, or `=<value>` (sets it to that value).
    """

    def __to_dict__(self) -> PackPayload:
        return to_dict(self)
