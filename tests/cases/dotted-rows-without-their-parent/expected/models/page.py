# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Boat.

Made by docmodels from page.md.
"""

from __future__ import annotations

import dataclasses
from typing import (
    TYPE_CHECKING,
    Any,
)

from .._runtime import (
    Model,
    to_dict,
)

if TYPE_CHECKING:
    from ..payloads.page import (
        BoatMetadataPayload,
        BoatPayload,
        BoatRelationshipsPayload,
        ToOneRelationshipDataPayload,
        ToOneRelationshipPayload,
    )


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class Boat(Model):
    """The Boat resource.

    See page.md#boat
    """

    guid: str | None = None
    """Which."""

    relationships: BoatRelationships | None = None
    """The relationships property."""

    metadata: BoatMetadata | None = None
    """The metadata property."""

    def __to_dict__(self) -> BoatPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BoatRelationships(Model):
    """What the property "relationships" holds.

    See page.md#boat
    """

    dock: ToOneRelationship | None = None
    """Where it lies."""

    def __to_dict__(self) -> BoatRelationshipsPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class BoatMetadata(Model):
    """What the property "metadata" holds.

    See page.md#boat
    """

    labels: dict[str, Any] | None = None
    """Labels."""

    notes: dict[str, Any] | None = None
    """Notes."""

    def __to_dict__(self) -> BoatMetadataPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ToOneRelationship(Model):
    """The To-one relationship resource.

    See page.md#to-one-relationship
    """

    data: ToOneRelationshipData | None = None
    """The data property."""

    def __to_dict__(self) -> ToOneRelationshipPayload:
        return to_dict(self)


@dataclasses.dataclass(kw_only=True, slots=True, repr=False)
class ToOneRelationshipData(Model):
    """What the property "data" holds.

    See page.md#to-one-relationship
    """

    guid: str | None = None
    """Which."""

    def __to_dict__(self) -> ToOneRelationshipDataPayload:
        return to_dict(self)
