# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .rates import (
    ExchangeRatePayload,
)

__all__ = [
    "ExchangeRatePayload",
]
