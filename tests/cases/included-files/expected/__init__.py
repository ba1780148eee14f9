# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.balloon import (
    Balloon,
)
from .models.kite import (
    Kite,
    Reel,
    ReelBrake,
)
from .models.people_maker import (
    Maker,
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
    "Balloon",
    "DecodeError",
    "Encodable",
    "Kite",
    "Lenient",
    "Maker",
    "Model",
    "Page",
    "PageShape",
    "Reel",
    "ReelBrake",
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
