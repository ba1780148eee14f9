# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Reference.

Made by docmodels from reference.md.
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
    from ..payloads.reference import (
        BedPayload,
        SizePayload,
        ToolsV1beta1SizePayload,
        V1beta1BedPayload,
        V1beta1SizePayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Bed(Model):
    """The Bed resource.

    See reference.md#bed
    """

    size: Size | None = None
    """How large it is."""

    colour: str | None = None
    """(Optional)
    What it is painted with.
    """

    def __to_dict__(self) -> BedPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Size(Model):
    """The Size resource.

    See reference.md#size
    """

    width: int | None = None
    """(Optional)"""

    def __to_dict__(self) -> SizePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class V1beta1Bed(Model):
    """The V1beta1Bed resource.

    See reference.md#bed-1
    """

    size: V1beta1Size | None = None
    """The size property."""

    def __to_dict__(self) -> V1beta1BedPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class V1beta1Size(Model):
    """The V1beta1Size resource.

    See reference.md#size-1
    """

    inches: str | None = None
    """The inches property."""

    def __to_dict__(self) -> V1beta1SizePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ToolsV1beta1Size(Model):
    """The ToolsV1beta1Size resource.

    See reference.md#size-2
    """

    gauge: str | None = None
    """(Optional)
    What it is measured with.
    """

    def __to_dict__(self) -> ToolsV1beta1SizePayload:
        return to_dict(self)
