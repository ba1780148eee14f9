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
from .models.harbour import (
    Berth,
    BerthKind,
    BerthSide,
    BerthState,
    Pilot,
    Ship,
)

__all__ = [
    "Berth",
    "BerthKind",
    "BerthSide",
    "BerthState",
    "DecodeError",
    "Encodable",
    "Model",
    "Page",
    "PagePayload",
    "Pilot",
    "Ship",
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
