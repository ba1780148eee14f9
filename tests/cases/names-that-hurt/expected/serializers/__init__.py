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
    class_,
    names,
)

# Pages refer to each other, so their modules cannot import each other.
bind(
    class_,
    names_customer_from_dict=names.customer_from_dict,
    names_customer_to_dict=names.customer_to_dict,
)

__all__ = [
    "DecodeError",
    "Encodable",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "class_",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "names",
    "to_dict",
    "to_json",
    "to_list",
]
