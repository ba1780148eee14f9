# Made by docmodels.
"""The JSON objects as they travel, one module per page of the documentation."""

from .kennel import (
    GuestPayerPayload,
    GuestPayload,
    KennelAddressPayload,
    KennelMealsPayload,
    KennelPayload,
    KennelRoomsPayload,
)

__all__ = [
    "GuestPayerPayload",
    "GuestPayload",
    "KennelAddressPayload",
    "KennelMealsPayload",
    "KennelPayload",
    "KennelRoomsPayload",
]
