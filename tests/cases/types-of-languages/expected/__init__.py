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
from .models.tag import (
    Tag,
)
from .models.ruby import (
    RubyBoat,
)
from .models.rust import (
    RustBoat,
)
from .models.typescript import (
    ScriptBoat,
)
from .models.words import (
    Film,
    Parcel,
    Photo,
    Place,
    Sound,
)

__all__ = [
    "DecodeError",
    "Encodable",
    "Film",
    "Model",
    "Page",
    "PagePayload",
    "Parcel",
    "Photo",
    "Place",
    "RubyBoat",
    "RustBoat",
    "ScriptBoat",
    "Sound",
    "Tag",
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
