# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    CoinPayload,
    CoinStatesPayload,
)

__all__ = [
    "CoinPayload",
    "CoinStatesPayload",
]
