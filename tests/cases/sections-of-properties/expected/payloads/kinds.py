# Made by docmodels.
# Change the page and generate again; edits to this file are lost.
# Pyright checks this file strictly; "basic" first clears what your project sets.
# pyright: basic
# pyright: strict
"""Kinds.

Made by docmodels from kinds.md.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Required,
    TypedDict,
)

if TYPE_CHECKING:
    from ..models.kinds import (
        LanternKind,
    )


class LanternPayload(TypedDict, total=False):
    """The JSON object of a Lantern."""

    kind: Required[LanternKind | int]
    hood: HoodPayload | None


class HoodPayload(TypedDict, total=False):
    """The JSON object of a Hood."""

    colour: str | None
