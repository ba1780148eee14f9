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
from .models.bed import (
    RoomBed,
)
from .models.chart import (
    RoomChart,
)
from .models.kitchen_chart import (
    Chart,
)

__all__ = [
    "Chart",
    "DecodeError",
    "Encodable",
    "Model",
    "Page",
    "PagePayload",
    "RoomBed",
    "RoomChart",
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
