# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.api_parts import (
    Lid,
)
from .models.api_v1_kettles import (
    Kettle,
)
from .models.api_v1_parts import (
    Spout,
)
from .models.includes__beds import (
    Bed,
)
from .models.includes__beds import (
    Wall as BedsWall,
)
from .models.includes__rooms import (
    Room,
)
from .models.includes__walls import (
    Wall,
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
    "Bed",
    "BedsWall",
    "DecodeError",
    "Encodable",
    "Kettle",
    "Lenient",
    "Lid",
    "Model",
    "Page",
    "PageShape",
    "Room",
    "Spout",
    "Wall",
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
