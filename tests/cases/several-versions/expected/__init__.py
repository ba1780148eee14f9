# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.reference import (
    Bed,
    Size,
    ToolsV1beta1Size,
    V1beta1Bed,
    V1beta1Size,
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
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "Size",
    "ToolsV1beta1Size",
    "V1beta1Bed",
    "V1beta1Size",
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
