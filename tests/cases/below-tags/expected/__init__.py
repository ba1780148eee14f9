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
from .models.kennel import (
    Bowl,
    Collar,
    Dog,
    Handle,
    Leash,
)
from .models.toys import (
    Ball,
    Rope,
)

__all__ = [
    "Ball",
    "Bowl",
    "Collar",
    "DecodeError",
    "Dog",
    "Encodable",
    "Handle",
    "Leash",
    "Model",
    "Page",
    "PagePayload",
    "Rope",
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
