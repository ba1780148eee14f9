# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .things import (
    LegacyPayload,
    ThingPayload,
    ThingsRequestPayload,
)

__all__ = [
    "LegacyPayload",
    "ThingPayload",
    "ThingsRequestPayload",
]
