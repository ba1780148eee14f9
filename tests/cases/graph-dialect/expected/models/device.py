# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""device resource type.

Made by docmodels from device.md.
"""

from __future__ import annotations

import dataclasses
import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeAlias,
)

from .._runtime import (
    Model,
    to_dict,
)
from .entity import (
    Entity,
)

if TYPE_CHECKING:
    from ..payloads.device import (
        DevicePartPayload,
        DevicePayload,
    )
    from .enums_partkind import (
        PartKind,
    )

DeviceMode: TypeAlias = Literal[
    "quiet",
    "loud",
]
"""quiet: At night.
loud: By day.

See device.md#devicemode-values
"""

DeviceState: TypeAlias = Literal[
    "on",
    "off",
    "unknownFutureValue",
]
"""The documented values of device.state."""


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Device(Entity):
    """Something with a plug.

    See device.md#device-resource-type
    """

    device_names: list[str] | None = None
    """What people call it."""

    id: str | None = None
    """The key. Inherited from entity. Read-only."""

    state: DeviceState | str | None = None
    """Whether it runs. The possible values are: `on`, `off`, `unknownFutureValue`."""

    mode: DeviceMode | str | None = None
    """How it runs."""

    parts: list[DevicePart] | None = None
    """What it is made of."""

    bought_date_time: datetime.datetime | None = None
    """When it was bought."""

    size: int | None = None
    """Its size."""

    picture: str | None = None
    """What it looks like."""

    odd: Any = None
    """Not defined anywhere."""

    owners: list[Entity] | None = None
    """Whose it is."""

    def __to_dict__(self) -> DevicePayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class DevicePart(Model):
    """The devicePart resource.

    See device.md#devicepart-resource-type
    """

    name: str | None = None
    """What it is called."""

    kind: PartKind | str | None = None
    """What it is."""

    def __to_dict__(self) -> DevicePartPayload:
        return to_dict(self)
