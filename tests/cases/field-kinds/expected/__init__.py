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
from .models.kinds import (
    Colour,
    Containers,
    Facts,
    Part,
    PartState,
    PartStates,
    Scalars,
)

__all__ = [
    "Colour",
    "Containers",
    "DecodeError",
    "Encodable",
    "Facts",
    "Model",
    "Page",
    "PagePayload",
    "Part",
    "PartState",
    "PartStates",
    "Scalars",
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
