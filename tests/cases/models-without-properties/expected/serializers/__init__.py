# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Between JSON objects and models, one module per page of the documentation."""

from .._runtime import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    bind,
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
from . import (
    shelter,
    stop,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    stop,
    shelter_from_dict=shelter.shelter_from_dict,
    shelter_to_dict=shelter.shelter_to_dict,
)

__all__ = [
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "shelter",
    "stop",
    "to_dict",
    "to_json",
    "to_list",
]
