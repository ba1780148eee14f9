# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Links.

Made by docmodels from links.md.
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
    from ..payloads.links import (
        AssetPayload,
        LinkPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Link(Model):
    """The Link resource.

    See links.md#link-object
    """

    href: str | None = None
    """where"""

    def __to_dict__(self) -> LinkPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Asset(Model):
    """The Asset resource.

    See links.md#asset-object
    """

    href: str | None = None
    """where"""

    def __to_dict__(self) -> AssetPayload:
        return to_dict(self)
