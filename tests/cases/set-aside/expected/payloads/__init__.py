# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from . import (
    get_things,
)
from .get_things import (
    ThingPayload,
)

__all__ = [
    "ThingPayload",
]
