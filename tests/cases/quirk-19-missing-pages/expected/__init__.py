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
from .models.letters import (
    Letter,
)

__all__ = [
    "DecodeError",
    "Letter",
    "Page",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
