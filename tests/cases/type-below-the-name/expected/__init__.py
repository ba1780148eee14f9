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
from .models.barn import (
    Barn,
    Beast,
    Name,
    Roof,
)

__all__ = [
    "Barn",
    "Beast",
    "DecodeError",
    "Encodable",
    "Model",
    "Name",
    "Page",
    "PagePayload",
    "Roof",
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
