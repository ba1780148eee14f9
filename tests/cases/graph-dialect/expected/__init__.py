# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.device import (
    Device,
    DeviceMode,
    DevicePart,
    DeviceState,
)
from .models.entity import (
    Entity,
)
from .models.enums_partkind import (
    PartKind,
)
from .serializers import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
)

__all__ = [
    "DecodeError",
    "Device",
    "DeviceMode",
    "DevicePart",
    "DeviceState",
    "Encodable",
    "Entity",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "PartKind",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
]
