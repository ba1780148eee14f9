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

__all__ = [
    "DecodeError",
    "Doll",
    "Egg",
    "Encodable",
    "Hen",
    "Machine",
    "Model",
    "Page",
    "PagePayload",
    "Thing",
    "Toy",
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
