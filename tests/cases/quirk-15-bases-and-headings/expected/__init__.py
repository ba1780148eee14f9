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
from .models.vehicles import (
    Glider,
    Lorry,
    Vehicle,
    WhatADriverHasToBringAlong,
)

__all__ = [
    "DecodeError",
    "Encodable",
    "Glider",
    "Lorry",
    "Model",
    "Page",
    "PagePayload",
    "Vehicle",
    "WhatADriverHasToBringAlong",
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
