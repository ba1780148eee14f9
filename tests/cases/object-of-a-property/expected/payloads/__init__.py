# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .parcel import (
    ParcelEventDataPayload,
    ParcelEventPayload,
    ParcelEventRoutePayload,
)

__all__ = [
    "ParcelEventDataPayload",
    "ParcelEventPayload",
    "ParcelEventRoutePayload",
]
