# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Encodable,
    Model,
    Page,
    PagePayload,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
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
    "Lid",
    "Model",
    "Page",
    "PagePayload",
    "Size",
    "State",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
