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
from .models.page import (
    Boat,
    BoatMetadata,
    BoatRelationships,
    ToOneRelationship,
    ToOneRelationshipData,
)

__all__ = [
    "Boat",
    "BoatMetadata",
    "BoatRelationships",
    "DecodeError",
    "Encodable",
    "Model",
    "Page",
    "PagePayload",
    "ToOneRelationship",
    "ToOneRelationshipData",
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
