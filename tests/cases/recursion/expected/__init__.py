# Made by docmodels.
"""Typed models of the api documentation."""

from .serializers import (
    DecodeError,
    Page,
    from_dict,
    from_json,
    from_list,
    from_page,
    to_dict,
    to_json,
    to_list,
)
from .models.edge import (
    Edge,
)
from .models.node import (
    Node,
)

__all__ = [
    "DecodeError",
    "Edge",
    "Node",
    "Page",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
