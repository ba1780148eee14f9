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
    kinds,
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
    "kinds",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
]
