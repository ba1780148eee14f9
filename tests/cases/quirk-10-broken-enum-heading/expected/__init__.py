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
from .models.parcels import (
    Parcel,
    ParcelMood,
    ParcelSize,
    ParcelState,
)

__all__ = [
    "DecodeError",
    "Page",
    "Parcel",
    "ParcelMood",
    "ParcelSize",
    "ParcelState",
    "from_dict",
    "from_json",
    "from_list",
    "from_page",
    "to_dict",
    "to_json",
    "to_list",
]
