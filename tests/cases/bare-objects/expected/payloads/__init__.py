# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .workshop import (
    BenchDrawersPayload,
    BenchPayload,
    ToolPayload,
)

__all__ = [
    "BenchDrawersPayload",
    "BenchPayload",
    "ToolPayload",
]
