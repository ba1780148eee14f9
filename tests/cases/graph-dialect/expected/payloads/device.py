# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""device resource type.

Made by docmodels from device.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    TypedDict,
)

from .entity import (
    EntityPayload,
)

if TYPE_CHECKING:
    from ..models.device import (
        DeviceMode,
        DeviceState,
    )
    from ..models.enums_partkind import (
        PartKind,
    )


class DevicePayload(EntityPayload, total=False):
    """The JSON object of a Device."""

    deviceNames: list[str] | None
    id: str | None
    state: DeviceState | str | None
    mode: DeviceMode | str | None
    parts: list[DevicePartPayload] | None
    boughtDateTime: str | None
    size: int | None
    picture: str | None
    odd: Any
    owners: list[EntityPayload] | None


class DevicePartPayload(TypedDict, total=False):
    """The JSON object of a DevicePart."""

    name: str | None
    kind: PartKind | str | None
