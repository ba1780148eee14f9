# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.kettle import (
    Form,
    Kettle,
    KettleSize,
    KettleSpout,
    Lid,
    Size,
    State,
)
from .models.tea import (
    Colour,
    Cup,
    Cut,
    Grip,
    Leaf,
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
    "Colour",
    "Cup",
    "Cut",
    "DecodeError",
    "Encodable",
    "Form",
    "Grip",
    "Kettle",
    "KettleSize",
    "KettleSpout",
    "Leaf",
    "Lenient",
    "Lid",
    "Model",
    "Page",
    "PageShape",
    "Size",
    "State",
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
