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
from .models.add_boat_to_fleet_response import (
    AddBoatToFleetResponse,
)
from .models.boat import (
    Boat,
)

__all__ = [
    "AddBoatToFleetResponse",
    "Boat",
    "DecodeError",
    "Encodable",
    "Model",
    "Page",
    "PagePayload",
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
