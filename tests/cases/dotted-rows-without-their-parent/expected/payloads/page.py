# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from page.md.
"""

from __future__ import annotations

from typing import (
    Any,
    TypedDict,
)


class BoatPayload(TypedDict, total=False):
    """The JSON object of a Boat."""

    guid: str | None
    relationships: BoatRelationshipsPayload | None
    metadata: BoatMetadataPayload | None


class BoatRelationshipsPayload(TypedDict, total=False):
    """The JSON object of a BoatRelationships."""

    dock: ToOneRelationshipPayload | None


class BoatMetadataPayload(TypedDict, total=False):
    """The JSON object of a BoatMetadata."""

    labels: dict[str, Any] | None
    notes: dict[str, Any] | None


class ToOneRelationshipPayload(TypedDict, total=False):
    """The JSON object of a ToOneRelationship."""

    data: ToOneRelationshipDataPayload | None


class ToOneRelationshipDataPayload(TypedDict, total=False):
    """The JSON object of a ToOneRelationshipData."""

    guid: str | None
