# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Keepers API.

Made by docmodels from drawn-responses.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.drawn_responses import (
        AddKeeperResponseShiftsKind,
    )


class AddKeeperResponsePayload(TypedDict, total=False):
    """The JSON object of an AddKeeperResponse."""

    id: Required[str]
    shifts: list[AddKeeperResponseShiftsPayload] | None


class AddKeeperResponseShiftsPayload(TypedDict, total=False):
    """The JSON object of an AddKeeperResponseShifts."""

    kind: Required[AddKeeperResponseShiftsKind | str]


class AddKeeper409ResponsePayload(TypedDict, total=False):
    """The JSON object of an AddKeeper409Response."""

    message: Required[str]


class KeeperPayload(TypedDict, total=False):
    """The JSON object of a Keeper."""

    name: Required[str]
