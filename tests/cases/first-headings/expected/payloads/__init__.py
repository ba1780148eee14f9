# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .shop import (
    AccountPayload,
    PricePayload,
    ShippingAddressPayload,
)

__all__ = [
    "AccountPayload",
    "PricePayload",
    "ShippingAddressPayload",
]
