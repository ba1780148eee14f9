# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Typed models of the api documentation."""

from .models.auction import (
    Auction,
)
from .models.feed import (
    Feed,
)
from .models.job import (
    Job,
)
from .models.key import (
    Key,
)
from .models.lock import (
    Lock,
    LockKind,
    LockSort,
    LockTone,
)
from .models.operation import (
    Operation,
    OperationState,
)
from .models.pack import (
    Pack,
)
from .models.route import (
    Route,
    RouteWay,
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
    "Auction",
    "DecodeError",
    "Encodable",
    "Feed",
    "Job",
    "Key",
    "Lenient",
    "Lock",
    "LockKind",
    "LockSort",
    "LockTone",
    "Model",
    "Operation",
    "OperationState",
    "Pack",
    "Page",
    "PageShape",
    "Route",
    "RouteWay",
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
