# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Lamps.

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
        DimmedPayload,
        ShelfLampCommandPermissionsPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ShelfLampCommandPermissions(Model):
    """The Shelf Lamp Command Permissions resource.

    See page.md#shelf-lamp-command-permissions-structure
    """

    id: str | None = None
    """its id"""

    permissions: list[str] | None = None
    """Permissions"""

    def __to_dict__(self) -> ShelfLampCommandPermissionsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Dimmed(Model):
    """The Dimmed resource.

    See page.md#dimmed-fields
    """

    retry_after: float | int | None = None
    """Seconds."""

    def __to_dict__(self) -> DimmedPayload:
        return to_dict(self)
