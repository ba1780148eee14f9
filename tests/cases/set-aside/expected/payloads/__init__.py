# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .things import (
    ThingPayload,
    ThingsRequestPayload,
)

__all__ = [
    "ThingPayload",
    "ThingsRequestPayload",
]
