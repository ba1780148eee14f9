# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Spec.

Made by docmodels from spec.md.
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
    from ..payloads.spec import (
        LampPayload,
        TagPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Lamp(Model):
    """The Lamp resource.

    See spec.md#lamp-object
    """

    tags: list[Tag] | None = None
    """The tags."""

    shades: dict[str, Tag | Lamp] | None = None
    """The shades."""

    kind: str | None = None
    """The kind."""

    needs: list[dict[str, list[str]]] | None = None
    """What it needs."""

    def __to_dict__(self) -> LampPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Tag(Model):
    """The Tag resource.

    See spec.md#tag-object
    """

    name: str
    """REQUIRED. The name."""

    def __to_dict__(self) -> TagPayload:
        return to_dict(self)
