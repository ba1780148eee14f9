# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.item import (
    Item,
)
from .models.links import (
    Asset,
    Link,
)
from .models.none import (
    Lamp as NoneLamp,
)
from .models.notice import (
    Board,
    Drawing,
    Letter,
    Notice,
)
from .models.parcel import (
    Film,
    Parcel,
    Photo,
)
from .models.spec import (
    Lamp,
    Tag,
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
    "Asset",
    "Board",
    "DecodeError",
    "Drawing",
    "Encodable",
    "Film",
    "Item",
    "Lamp",
    "Lenient",
    "Letter",
    "Link",
    "Model",
    "NoneLamp",
    "Notice",
    "Page",
    "PageShape",
    "Parcel",
    "Photo",
    "Tag",
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
