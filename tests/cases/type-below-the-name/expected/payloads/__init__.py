# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .barn import (
    BarnPayload,
    BeastPayload,
    NamePayload,
    RoofPayload,
)

__all__ = [
    "BarnPayload",
    "BeastPayload",
    "NamePayload",
    "RoofPayload",
]
