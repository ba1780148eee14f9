# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.base import (
    Thing,
)
from .models.derived import (
    Doll,
    Egg,
    Hen,
    Machine,
    Toy,
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
    "DecodeError",
    "Doll",
    "Egg",
    "Encodable",
    "Hen",
    "Lenient",
    "Machine",
    "Model",
    "Page",
    "PageShape",
    "Thing",
    "Toy",
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
