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

__all__ = [
    "Auction",
    "DecodeError",
    "Encodable",
    "Feed",
    "Job",
    "Key",
    "Lock",
    "LockKind",
    "LockSort",
    "LockTone",
    "Model",
    "Operation",
    "OperationState",
    "Pack",
    "Page",
    "PagePayload",
    "Route",
    "RouteWay",
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
