# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .marks import (
    CellsPayload,
    ColumnsPayload,
    NamesPayload,
    OptionalsPayload,
)

__all__ = [
    "CellsPayload",
    "ColumnsPayload",
    "NamesPayload",
    "OptionalsPayload",
]
