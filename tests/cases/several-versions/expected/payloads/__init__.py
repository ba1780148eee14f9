# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .reference import (
    BedPayload,
    SizePayload,
    ToolsV1beta1SizePayload,
    V1beta1BedPayload,
    V1beta1SizePayload,
)

__all__ = [
    "BedPayload",
    "SizePayload",
    "ToolsV1beta1SizePayload",
    "V1beta1BedPayload",
    "V1beta1SizePayload",
]
