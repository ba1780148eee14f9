# Made by docmodels.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""The JSON objects as they travel, one module per page of the documentation."""

from .page import (
    BoatMetadataPayload,
    BoatPayload,
    BoatRelationshipsPayload,
    ToOneRelationshipDataPayload,
    ToOneRelationshipPayload,
)

__all__ = [
    "BoatMetadataPayload",
    "BoatPayload",
    "BoatRelationshipsPayload",
    "ToOneRelationshipDataPayload",
    "ToOneRelationshipPayload",
]
