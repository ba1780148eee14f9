# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .vehicles import (
    GliderPayload,
    LorryPayload,
    VehiclePayload,
    WhatADriverHasToBringAlongPayload,
)

__all__ = [
    "GliderPayload",
    "LorryPayload",
    "VehiclePayload",
    "WhatADriverHasToBringAlongPayload",
]
