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
from .models.things import (
    Thing,
)

__all__ = [
    "DecodeError",
    "Page",
    "Thing",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
