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
from .models.vehicles import (
    Glider,
    Lorry,
    Vehicle,
    WhatADriverHasToBringAlong,
)

__all__ = [
    "DecodeError",
    "Glider",
    "Lorry",
    "Page",
    "Vehicle",
    "WhatADriverHasToBringAlong",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
