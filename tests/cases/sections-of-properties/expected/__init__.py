# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.kinds import (
    Hood,
    Lantern,
    LanternKind,
)
from .models.properties import (
    BulbItem,
    Lamp,
    XKindKnown,
)
from .models.reference import (
    Lamp as ReferenceLamp,
)
from .models.reference import (
    Shade,
    Values,
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
    "BulbItem",
    "DecodeError",
    "Encodable",
    "Hood",
    "Lamp",
    "Lantern",
    "LanternKind",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "ReferenceLamp",
    "Shade",
    "Values",
    "XKindKnown",
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
