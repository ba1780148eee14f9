# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
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
