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
from .models.trains import (
    Coach,
    Driver,
    Engine,
    Train,
)

__all__ = [
    "Coach",
    "DecodeError",
    "Driver",
    "Engine",
    "Page",
    "Train",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
