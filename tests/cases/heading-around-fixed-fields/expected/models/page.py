# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spec.

Made by docmodels from page.md.
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
    from ..payloads.page import (
        LoomPayload,
        RugPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Rug(Model):
    """The Rug resource.

    See page.md#rug-object
    """

    size: int | None = None
    """size"""

    pile: str | None = None
    """pile"""

    def __to_dict__(self) -> RugPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Loom(Model):
    """The Loom resource.

    See page.md#loom-object
    """

    reed: str | None = None
    """reed"""

    def __to_dict__(self) -> LoomPayload:
        return to_dict(self)
