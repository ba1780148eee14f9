# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.boat_side import (
    BoatSide,
)
from .models.deck import (
    Deck,
)
from .models.fault import (
    Fault,
)
from .models.fault_code import (
    FaultCode,
)
from .models.wind import (
    Wind,
)
from .serializers import (
    DecodeError,
    Encodable,
    Lenient,
    Model,
    Page,
    PageShape,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
)

__all__ = [
    "BoatSide",
    "Deck",
    "DecodeError",
    "Encodable",
    "Fault",
    "FaultCode",
    "Lenient",
    "Model",
    "Page",
    "PageShape",
    "Wind",
    "from_dict",
    "from_json",
    "from_json_list",
    "from_json_page",
    "from_list",
    "from_page",
    "leniently",
    "to_dict",
    "to_json",
    "to_list",
]
